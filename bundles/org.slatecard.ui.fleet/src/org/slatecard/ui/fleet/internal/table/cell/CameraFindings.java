package org.slatecard.ui.fleet.internal.table.cell;

import java.util.List;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.validation.Finding;
import org.slatecard.validation.readiness.FleetReadiness;
import org.slatecard.validation.readiness.Readiness;
import org.slatecard.workbench.OpenFleet;

/**
 * What was found about cameras and counts: what has been accepted is left out.
 *
 * @param open the fleet
 */
public record CameraFindings(OpenFleet open) {

    /** Whether a camera can go out. */
    public Readiness readiness(EffectiveConfiguration effective) {
        return now().of(effective);
    }

    /** What concerns a camera. */
    public List<Finding> of(EffectiveConfiguration effective) {
        return counting(now().concerning(effective));
    }

    /** What was found about one column of a camera. */
    public List<Finding> of(EffectiveConfiguration effective, Column column) {
        if (column.feature() == null) {
            return column instanceof ReadinessColumn ? of(effective) : List.of();
        }
        return counting(open.findings().of(effective.camera()).stream()
                .filter(finding -> finding.feature() == column.feature()).toList());
    }

    private FleetReadiness now() {
        return new FleetReadiness(open.findings()::of, open.accepted());
    }

    private List<Finding> counting(List<Finding> findings) {
        return findings.stream().filter(finding -> open.accepted().of(finding).isEmpty()).toList();
    }
}
