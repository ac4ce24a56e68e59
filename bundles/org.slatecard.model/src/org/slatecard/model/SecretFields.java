package org.slatecard.model;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features of the schema hold the id of an entry of the vault: those whose name ends with {@code SecretId}. */
public final class SecretFields {
    private static final String SUFFIX = "SecretId";

    private SecretFields() {}

    /** Whether a feature holds the id of a secret. */
    public static boolean contain(EStructuralFeature feature) {
        return feature.getName().endsWith(SUFFIX);
    }

    /** Those of a class, with what it inherits. */
    public static List<EAttribute> of(EClass type) {
        return type.getEAllAttributes().stream().filter(SecretFields::contain).toList();
    }
}
