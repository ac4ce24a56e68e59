package org.slatecard.ui.fleet.internal.table.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;

/**
 * The findings about a camera and about everything that it uses.
 *
 * @param findings all findings of the fleet
 */
public record CameraFindings(LiveFindings findings) {

    /** What was found about a camera, its networks, its targets and their certificates. */
    public List<Finding> of(EffectiveConfiguration effective) {
        Set<EObject> subjects = new LinkedHashSet<>();
        subjects.add(effective.camera());
        subjects.addAll(effective.camera().getStaticAddresses());
        subjects.addAll(effective.networkProfiles().value());
        for (TransferTarget target : effective.transferTargets().value()) {
            subjects.add(target);
            subjects.addAll(target.getRootCertificates());
        }
        return subjects.stream().flatMap(subject -> findings.of(subject).stream()).toList();
    }

    /** What was found about one column of a camera. */
    public List<Finding> of(EffectiveConfiguration effective, Column column) {
        if (column.feature() == null) {
            return column instanceof FindingsColumn ? of(effective) : List.of();
        }
        return findings.of(effective.camera()).stream().filter(finding -> finding.feature() == column.feature())
                .toList();
    }
}
