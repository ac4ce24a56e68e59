package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** Labels that differ in what no directory holds do not lead to the same directory. */
@Component(service = Rule.class)
public final class DirectoryNameShared extends FactRule<Camera> {

    public DirectoryNameShared() {
        super("directory-name-shared", Severity.WARNING, "RFC 959, section 4.1.3", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        if (!context.sharesDirectoryName(camera) || context.sharesLabel(camera)) {
            return;
        }
        for (TransferTarget target : context.effective(camera).transferTargets().value()) {
            String directory = target.getDestinationDirectory();
            if (directory != null && directory.contains(DestinationDirectory.CAMERA)
                    && !directory.contains(DestinationDirectory.SERIAL)) {
                findings.report(FleetPackage.Literals.CAMERA__LABEL, shown(camera.getLabel()),
                        shown(DestinationDirectory.name(camera.getLabel())), shown(target.getDisplayName()));
                return;
            }
        }
    }
}
