package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.LimitText;

/** With the name of the camera in it, a directory is no longer than the camera takes. */
@Component(service = Rule.class)
public final class DirectoryTooLong extends FactRule<Camera> {

    public DirectoryTooLong() {
        super("directory-too-long", Severity.ERROR, "F16", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        for (TransferTarget target : context.effective(camera).transferTargets().value()) {
            String template = target.getDestinationDirectory();
            if (template != null && template.indexOf('{') >= 0) {
                DestinationDirectory directory = DestinationDirectory.of(template);
                context.model(camera).flatMap(model -> FieldLimit.of(model, Field.DESTINATION_DIRECTORY))
                        .filter(limit -> limit.refusesLength(directory.on(camera)))
                        .filter(limit -> !limit.refusesLength(directory.fixedText()))
                        .ifPresent(limit -> findings.report(FleetPackage.Literals.CAMERA__LABEL,
                                shown(camera.getLabel()), shown(target.getDisplayName()),
                                LimitText.characters(directory.on(camera)), limit.model().getId(), limit.range(),
                                limit.basis(FieldLimit.LENGTH)));
            }
        }
    }
}
