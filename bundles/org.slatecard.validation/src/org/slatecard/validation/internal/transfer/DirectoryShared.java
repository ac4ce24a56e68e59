package org.slatecard.validation.internal.transfer;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;

/** Each camera sends to a directory of its own: their clips have the same names. */
@Component(service = Rule.class)
public final class DirectoryShared extends FactRule<TransferTarget> {
    private static final EAttribute FEATURE = FleetPackage.Literals.TRANSFER_TARGET__DESTINATION_DIRECTORY;

    public DirectoryShared() {
        super("directory-shared", Severity.WARNING, "RFC 959, section 4.1.3", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        DestinationDirectory directory = DestinationDirectory.of(target.getDestinationDirectory());
        if (context.users(target) > 1 && !directory.tellsCamerasApart()) {
            String better = withCamera(directory.template());
            findings.report(FEATURE, Fixes.set(target, FEATURE, better), shown(target.getDisplayName()),
                    context.users(target), DestinationDirectory.CAMERA, shown(better));
        }
    }

    private static String withCamera(String directory) {
        boolean separated = directory.isEmpty() || directory.endsWith("/");
        return directory + (separated ? "" : "/") + DestinationDirectory.CAMERA;
    }
}
