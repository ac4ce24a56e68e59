package org.slatecard.ui.fleet.internal.find;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place where a text was found.
 *
 * @param object  the element
 * @param feature its field
 * @param text    the whole text of the field
 * @param start   where in it the found text begins
 * @param end     where it ends
 */
record Match(EObject object, EStructuralFeature feature, String text, int start, int end) {
    private static final int AROUND = 30;
    private static final String MORE = "…";

    /** What was found with some of the text around it, in one line. */
    String excerpt() {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String shown = text.substring(from, to).replaceAll("\\s+", " ");
        return (from > 0 ? MORE : "") + shown + (to < text.length() ? MORE : "");
    }

    boolean sameField(Match other) {
        return object == other.object && feature == other.feature;
    }
}
