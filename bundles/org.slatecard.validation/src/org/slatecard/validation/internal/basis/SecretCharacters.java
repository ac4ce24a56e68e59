package org.slatecard.validation.internal.basis;

import org.eclipse.emf.ecore.EObject;
import org.slatecard.validation.Severity;

/** A secret holds only characters that the camera takes. */
public abstract class SecretCharacters<T extends EObject> extends SecretRule<T> {

    protected SecretCharacters(String id, String source, SecretField<T> field) {
        super(id, Severity.ERROR, source, field, FieldLimit.CHARACTERS);
    }

    @Override
    protected final boolean refuses(FieldLimit limit, CharSequence value) {
        return !limit.takes(value);
    }

    @Override
    protected final Object limited(FieldLimit limit) {
        return limit.takenCharacters();
    }
}
