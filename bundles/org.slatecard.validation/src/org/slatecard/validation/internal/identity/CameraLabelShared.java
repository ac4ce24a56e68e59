package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** No two cameras have the same label. */
@Component(service = Rule.class)
public final class CameraLabelShared extends FactRule<Camera> {

    public CameraLabelShared() {
        super("camera-label-shared", Severity.WARNING, "F17", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        if (context.sharesLabel(camera)) {
            findings.report(FleetPackage.Literals.CAMERA__LABEL, shown(camera.getLabel().strip()));
        }
    }
}
