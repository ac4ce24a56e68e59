package org.slatecard.validation.internal.identity;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.camera.ValueSource;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** Verdicts that rest on what the user corrected say so, also where they are favourable. */
@Component(service = Rule.class)
public final class CameraModelCorrected extends FactRule<Settings> {

    public CameraModelCorrected() {
        super("camera-model-corrected", Severity.INFO, "Slatecard", Settings.class);
    }

    @Override
    public void check(Settings settings, RuleContext context, Findings findings) {
        if (!settings.isSetModelId()) {
            return;
        }
        CameraModel model = context.model(settings.getModelId()).orElse(null);
        if (model == null) {
            return;
        }
        List<ValueSource> corrected = new ArrayList<>();
        collect(model, corrected);
        model.eContents().stream().filter(Sourced.class::isInstance)
                .forEach(part -> collect((Sourced) part, corrected));
        if (!corrected.isEmpty()) {
            ValueSource last = corrected.get(corrected.size() - 1);
            findings.report(FleetPackage.Literals.SETTINGS__MODEL_ID, model.getId(), corrected.size(),
                    String.valueOf(last.getDate()), shown(last.getSource()));
        }
    }

    private static void collect(Sourced part, List<ValueSource> corrected) {
        for (ValueSource source : part.getSources()) {
            if (source.getProvenance() == Provenance.CORRECTED) {
                corrected.add(source);
            }
        }
    }
}
