package org.slatecard.validation.internal.basis;

import org.eclipse.emf.ecore.EObject;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A text is as long as the camera takes. */
public abstract class TextLength<T extends EObject> extends FactRule<T> {
    private final TextField<T> field;

    protected TextLength(String id, String source, TextField<T> field) {
        super(id, Severity.ERROR, source, field.subject());
        this.field = field;
    }

    @Override
    public final void check(T subject, RuleContext context, Findings findings) {
        String text = field.typed().apply(subject);
        FieldLimit.first(field.models().apply(subject, context), field.field(), limit -> limit.refusesLength(text))
                .ifPresent(limit -> findings.report(field.feature(), shown(field.name().apply(subject)),
                        LimitText.characters(text), limit.model().getId(), limit.range(),
                        limit.basis(FieldLimit.LENGTH)));
    }
}
