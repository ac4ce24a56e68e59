package org.slatecard.validation.internal.access;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.FieldLimit;

/** A rule about the access password of a camera, where the vault can be read; it never reports what it has read. */
abstract class PasswordRule extends FactRule<Camera> {
    static final EAttribute FEATURE = FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID;

    PasswordRule(String id, Severity severity, String source) {
        super(id, severity, source, Camera.class);
    }

    @Override
    public final void check(Camera camera, RuleContext context, Findings findings) {
        String secretId = context.effective(camera).passwordSecretId().value();
        if (secretId == null || context.secrets() == Secrets.NONE) {
            return;
        }
        context.model(camera).flatMap(model -> FieldLimit.of(model, Field.ACCESS_PASSWORD))
                .ifPresent(limit -> context.secrets().read(secretId).ifPresent(secret -> {
                    check(camera, CharBuffer.wrap(secret), limit, findings);
                    Arrays.fill(secret, '\0');
                }));
    }

    abstract void check(Camera camera, CharBuffer password, FieldLimit limit, Findings findings);
}
