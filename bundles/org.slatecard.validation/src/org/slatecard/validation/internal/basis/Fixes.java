package org.slatecard.validation.internal.basis;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.slatecard.validation.Fix;

/** Fixes that rules have in common. */
public final class Fixes {
    private Fixes() {}

    /** Sets a field to a value. */
    public static Fix set(EObject owner, EStructuralFeature feature, Object value) {
        return domain -> SetCommand.create(domain, owner, feature, value);
    }
}
