package org.slatecard.validation.internal.identity;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;

/** A group is not above itself. */
@Component(service = Rule.class)
public final class GroupCycle extends FactRule<CameraGroup> {
    private static final EReference FEATURE = FleetPackage.Literals.CAMERA_GROUP__PARENT;

    public GroupCycle() {
        super("group-cycle", Severity.ERROR, "Slatecard", CameraGroup.class);
    }

    @Override
    public void check(CameraGroup group, RuleContext context, Findings findings) {
        Set<CameraGroup> above = new HashSet<>();
        CameraGroup next = group.getParent();
        while (next != null && above.add(next)) {
            next = next.getParent();
        }
        if (above.contains(group)) {
            findings.report(FEATURE, Fixes.set(group, FEATURE, SetCommand.UNSET_VALUE), shown(group.getName()));
        }
    }
}
