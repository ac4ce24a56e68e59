package org.slatecard.ui.fleet.internal.find;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field of a fleet with its text.
 *
 * @param object  the element
 * @param feature its field
 * @param text    the text; may take a while, and never gives null
 */
record FieldText(EObject object, EStructuralFeature feature, Supplier<String> text) {}
