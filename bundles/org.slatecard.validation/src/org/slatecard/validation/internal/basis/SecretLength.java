package org.slatecard.validation.internal.basis;

import org.eclipse.emf.ecore.EObject;
import org.slatecard.validation.Severity;

/** A secret is as long as the camera takes. */
public abstract class SecretLength<T extends EObject> extends SecretRule<T> {

    protected SecretLength(String id, String source, SecretField<T> field) {
        super(id, Severity.ERROR, source, field, FieldLimit.LENGTH);
    }

    @Override
    protected final boolean refuses(FieldLimit limit, CharSequence value) {
        return limit.refusesLength(value);
    }

    @Override
    protected final Object limited(FieldLimit limit) {
        return limit.range();
    }
}
