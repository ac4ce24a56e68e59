package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/**
 * The limits of a camera are those of its model: where the model is not known, they are not checked. Reported where the
 * model is set, so that one finding stands for all cameras that take it over.
 */
@Component(service = Rule.class)
public final class CameraModelUnknown extends FactRule<Settings> {

    public CameraModelUnknown() {
        super("camera-model-unknown", Severity.WARNING, "Slatecard", Settings.class);
    }

    @Override
    public boolean saysUnchecked() {
        return true;
    }

    @Override
    public void check(Settings settings, RuleContext context, Findings findings) {
        String id = settings.getModelId();
        boolean unknown = settings.isSetModelId() && context.model(id).isEmpty() && context.problem(id).isEmpty();
        boolean none = settings instanceof Camera camera && context.effective(camera).modelId().origin() == null;
        if (unknown || none) {
            findings.report(FleetPackage.Literals.SETTINGS__MODEL_ID, shown(id));
        }
    }
}
