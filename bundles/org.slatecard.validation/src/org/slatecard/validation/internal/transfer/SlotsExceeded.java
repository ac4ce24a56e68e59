package org.slatecard.validation.internal.transfer;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.LimitText;

/** A camera has a server slot for each of its transfer targets. */
@Component(service = Rule.class)
public final class SlotsExceeded extends TargetSetterRule {
    private static final List<EAttribute> SLOTS = List.of(CameraPackage.Literals.CAMERA_MODEL__SERVER_SLOTS);

    public SlotsExceeded() {
        super("slots-exceeded", Severity.ERROR, "field notes");
    }

    @Override
    void checkTaken(Settings settings, RuleContext context, Findings findings) {
        int targets = settings.getTransferTargets().size();
        for (CameraModel model : context.models(settings)) {
            if (model.getServerSlots() > 0 && targets > model.getServerSlots()) {
                findings.report(TARGETS, targets, model.getId(), model.getServerSlots(),
                        LimitText.basis(model, SLOTS));
                return;
            }
        }
    }
}
