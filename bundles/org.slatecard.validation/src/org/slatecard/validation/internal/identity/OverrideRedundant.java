package org.slatecard.validation.internal.identity;

import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.Effective;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;

/** What is set differs from what would be taken over. */
@Component(service = Rule.class)
public final class OverrideRedundant extends FactRule<Settings> {

    public OverrideRedundant() {
        super("override-redundant", Severity.INFO, "Slatecard", Settings.class);
    }

    @Override
    public void check(Settings settings, RuleContext context, Findings findings) {
        if (settings instanceof Fleet) {
            return;
        }
        for (EStructuralFeature feature : FleetPackage.Literals.SETTINGS.getEStructuralFeatures()) {
            if (settings.eIsSet(feature)) {
                Effective<Object> above = EffectiveConfiguration.inherited(settings, feature);
                if (above.origin() != null && Objects.equals(above.value(), settings.eGet(feature))) {
                    findings.report(feature, Fixes.set(settings, feature, SetCommand.UNSET_VALUE),
                            Text.of(FleetPackage.class, "plugin", "_UI_Settings_" + feature.getName() + "_feature"),
                            name(above.origin()));
                }
            }
        }
    }

    private static String name(Settings origin) {
        return shown(origin instanceof CameraGroup group ? group.getName() : ((Fleet) origin).getName());
    }
}
