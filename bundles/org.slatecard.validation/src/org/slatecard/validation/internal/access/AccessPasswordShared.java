package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** Each camera has an access password of its own. Compared while the vault is open, and never shown. */
@Component(service = Rule.class)
public final class AccessPasswordShared extends FactRule<Settings> {

    public AccessPasswordShared() {
        super("access-password-shared", Severity.WARNING, "F10", Settings.class);
    }

    @Override
    public void check(Settings settings, RuleContext context, Findings findings) {
        if (settings.isSetAccessPasswordSecretId() && context.secrets().isOpen() && context.sharesPassword(settings)) {
            findings.report(FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID);
        }
    }
}
