package org.slatecard.validation.internal.access;

import java.util.Arrays;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** The access password that a camera refers to is in the vault. */
@Component(service = Rule.class)
public final class AccessPasswordUnreadable extends FactRule<Camera> {

    public AccessPasswordUnreadable() {
        super("access-password-unreadable", Severity.WARNING, "F10", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        String secretId = context.effective(camera).passwordSecretId().value();
        if (context.secrets() == Secrets.NONE || secretId == null || secretId.isEmpty()) {
            return;
        }
        context.secrets().read(secretId).ifPresentOrElse(secret -> Arrays.fill(secret, '\0'), () -> findings
                .report(FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, shown(camera.getLabel())));
    }
}
