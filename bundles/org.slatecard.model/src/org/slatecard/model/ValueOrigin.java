package org.slatecard.model;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.camera.ValueSource;

/**
 * Where one value of a camera model comes from.
 *
 * @param provenance how sure it is
 * @param source     F-number of the camera facts, or manual; the reason, where the user corrected it; may be null
 * @param date       day of a correction (ISO 8601); null otherwise
 */
public record ValueOrigin(Provenance provenance, String source, String date) {

    /** Where a value of a part of a model comes from: its own source, or that of the part. */
    public static ValueOrigin of(Sourced part, EStructuralFeature value) {
        for (ValueSource own : part.getSources()) {
            if (value.getName().equals(own.getValue())) {
                return new ValueOrigin(own.getProvenance(), own.getSource(), own.getDate());
            }
        }
        return new ValueOrigin(part.getProvenance(), part.getSource(), null);
    }

    /** How much a value is to be doubted: documented 0, assumed 1; what the user corrected stands out above both, 2. */
    public int doubt() {
        return isCorrected() ? 2 : provenance == Provenance.ASSUMED ? 1 : 0;
    }

    /** Whether the user corrected it. */
    public boolean isCorrected() {
        return provenance == Provenance.CORRECTED;
    }
}
