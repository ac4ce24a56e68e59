package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A camera has a label, so that its card and its sheet can be told from others. */
@Component(service = Rule.class)
public final class CameraLabelMissing extends FactRule<Camera> {

    public CameraLabelMissing() {
        super("camera-label-missing", Severity.WARNING, "F17", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        if (camera.getLabel() == null || camera.getLabel().isBlank()) {
            findings.report(FleetPackage.Literals.CAMERA__LABEL);
        }
    }
}
