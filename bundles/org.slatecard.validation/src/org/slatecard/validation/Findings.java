package org.slatecard.validation;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Where a rule reports what it finds wrong with the object that it looks at. */
public interface Findings {
    /**
     * Reports something that the user has to mend.
     *
     * @param feature   the field that it is about; null where it is about the object as a whole
     * @param arguments values for the placeholders of the rule's message; never a secret
     */
    default void report(EStructuralFeature feature, Object... arguments) {
        report(feature, null, arguments);
    }

    /** Reports something that can be mended by a fix. */
    void report(EStructuralFeature feature, Fix fix, Object... arguments);
}
