package org.slatecard.validation.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.Finding;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.readiness.FleetReadiness;

/**
 * A fleet with all that was found in it.
 *
 * @param file     what its file is called
 * @param fleet    the fleet
 * @param models   the camera models that it was checked against
 * @param findings everything that the rules found
 * @param accepted those that somebody lives with
 * @param notes    what else is to be told of it, in the language of the report
 */
public record CheckedFleet(String file, Fleet fleet, CameraModels models, List<Finding> findings,
        AcceptedFindings accepted, List<String> notes) {

    /** What the findings mean for its cameras. */
    FleetReadiness readiness() {
        Map<EObject, List<Finding>> bySubject = new IdentityHashMap<>();
        findings.forEach(finding -> bySubject.computeIfAbsent(finding.subject(), key -> new ArrayList<>())
                .add(finding));
        return new FleetReadiness(subject -> bySubject.getOrDefault(subject, List.of()), accepted);
    }
}
