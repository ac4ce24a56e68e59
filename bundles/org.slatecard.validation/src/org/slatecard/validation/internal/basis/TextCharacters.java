package org.slatecard.validation.internal.basis;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A text holds only characters that the camera takes; those that it does not take can be replaced. */
public abstract class TextCharacters<T extends EObject> extends FactRule<T> {
    private final TextField<T> field;

    protected TextCharacters(String id, String source, TextField<T> field) {
        super(id, Severity.ERROR, source, field.subject());
        this.field = field;
    }

    @Override
    public final void check(T subject, RuleContext context, Findings findings) {
        String text = relevant(field.typed().apply(subject));
        FieldLimit.first(field.models().apply(subject, context), field.field(), limit -> !limit.takes(text))
                .ifPresent(limit -> report(subject, text, limit, findings));
    }

    /** What of the text this rule judges; the rest is the matter of another one. */
    protected String relevant(String text) {
        return text;
    }

    /** What people most likely meant, where the camera takes that. */
    protected Optional<String> replacement(T subject, FieldLimit limit) {
        return Replacement.free(field.typed().apply(subject), limit);
    }

    private void report(T subject, String text, FieldLimit limit, Findings findings) {
        Optional<String> better = replacement(subject, limit);
        findings.report(field.feature(),
                better.map(value -> Fixes.set(subject, field.feature(), value)).orElse(null),
                shown(String.valueOf(subject.eGet(field.feature()))), limit.refusedCharacters(text),
                limit.model().getId(), limit.takenCharacters(), limit.basis(FieldLimit.CHARACTERS), better.orElse(""));
    }
}
