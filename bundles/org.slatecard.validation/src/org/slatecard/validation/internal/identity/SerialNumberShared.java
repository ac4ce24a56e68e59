package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** No two cameras have the same serial number. */
@Component(service = Rule.class)
public final class SerialNumberShared extends FactRule<Camera> {

    public SerialNumberShared() {
        super("serial-number-shared", Severity.WARNING, "Slatecard", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        if (context.sharesSerialNumber(camera)) {
            findings.report(FleetPackage.Literals.CAMERA__SERIAL_NUMBER, shown(camera.getSerialNumber().strip()));
        }
    }
}
