package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A group has cameras or groups in it. */
@Component(service = Rule.class)
public final class GroupEmpty extends FactRule<CameraGroup> {

    public GroupEmpty() {
        super("group-empty", Severity.INFO, "Slatecard", CameraGroup.class);
    }

    @Override
    public void check(CameraGroup group, RuleContext context, Findings findings) {
        if (group.getSubgroups().isEmpty()
                && group.getMembers().stream().noneMatch(camera -> camera.getFleet() == group.getFleet())) {
            findings.report(null, shown(group.getName()));
        }
    }
}
