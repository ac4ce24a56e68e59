package org.slatecard.validation.internal.access;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.GeneratedPassword;

/** A camera has an access password: there is no usable one from the factory. Not known while no vault is open. */
@Component(service = Rule.class)
public final class AccessPasswordMissing extends FactRule<Camera> {
    private static final EAttribute FEATURE = FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID;

    public AccessPasswordMissing() {
        super("access-password-missing", Severity.ERROR, "F10", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        String secretId = context.effective(camera).passwordSecretId().value();
        if (context.secrets().isOpen() && (secretId == null || secretId.isEmpty())) {
            findings.report(FEATURE, GeneratedPassword.of(camera, FEATURE, context), shown(camera.getLabel()));
        }
    }
}
