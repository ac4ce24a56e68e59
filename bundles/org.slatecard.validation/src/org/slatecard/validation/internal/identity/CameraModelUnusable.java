package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** The data of a camera model can be used: where it cannot, its cameras are not checked. */
@Component(service = Rule.class)
public final class CameraModelUnusable extends FactRule<Settings> {

    public CameraModelUnusable() {
        super("camera-model-unusable", Severity.WARNING, "Slatecard", Settings.class);
    }

    @Override
    public boolean saysUnchecked() {
        return true;
    }

    @Override
    public void check(Settings settings, RuleContext context, Findings findings) {
        if (settings.isSetModelId()) {
            context.problem(settings.getModelId()).ifPresent(problem -> findings
                    .report(FleetPackage.Literals.SETTINGS__MODEL_ID, shown(settings.getModelId()), problem));
        }
    }
}
