package org.slatecard.validation.internal.basis;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A rule about the value of a secret, where the vault is open; it never reports what it has read. */
public abstract class SecretRule<T extends EObject> extends FactRule<T> {
    private final SecretField<T> field;
    private final List<EAttribute> basis;

    /** A rule that judges by those values of the camera model. */
    protected SecretRule(String id, Severity severity, String source, SecretField<T> field, List<EAttribute> basis) {
        super(id, severity, source, field.subject());
        this.field = field;
        this.basis = basis;
    }

    @Override
    public final void check(T subject, RuleContext context, Findings findings) {
        if (!context.secrets().isOpen()) {
            return;
        }
        for (Map.Entry<EAttribute, String> set : field.ids().apply(subject, context).entrySet()) {
            String id = set.getValue();
            if (id != null && !id.isEmpty()) {
                refusal(id, subject, context).ifPresent(limit -> findings.report(set.getKey(),
                        fix(subject, set.getKey(), context), shown(field.name().apply(subject)), limit.model().getId(),
                        limited(limit), limit.basis(basis)));
            }
        }
    }

    /** What is typed on cameras alone can be made anew; passphrases and server passwords are set elsewhere too. */
    private Fix fix(T subject, EAttribute feature, RuleContext context) {
        return subject instanceof Camera camera ? GeneratedPassword.of(camera, feature, context) : null;
    }

    private Optional<FieldLimit> refusal(String id, T subject, RuleContext context) {
        List<FieldLimit> limits = field.limits().apply(subject, context).toList();
        return context.secrets().read(id).flatMap(secret -> {
            CharBuffer value = CharBuffer.wrap(secret);
            Optional<FieldLimit> refusing = limits.stream().filter(limit -> refuses(limit, value)).findFirst();
            Arrays.fill(secret, '\0');
            return refusing;
        });
    }

    /** Whether a camera model does not accept the value. */
    protected abstract boolean refuses(FieldLimit limit, CharSequence value);

    /** What the camera model accepts, for the message. */
    protected abstract Object limited(FieldLimit limit);
}
