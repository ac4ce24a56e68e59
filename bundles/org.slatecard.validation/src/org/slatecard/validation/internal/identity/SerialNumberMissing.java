package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A camera has its serial number, which ties what is planned to the device. */
@Component(service = Rule.class)
public final class SerialNumberMissing extends FactRule<Camera> {

    public SerialNumberMissing() {
        super("serial-number-missing", Severity.WARNING, "Slatecard", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        if (camera.getSerialNumber() == null || camera.getSerialNumber().isBlank()) {
            findings.report(FleetPackage.Literals.CAMERA__SERIAL_NUMBER, shown(camera.getLabel()));
        }
    }
}
