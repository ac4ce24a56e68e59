package org.slatecard.ui.fleet.internal.tree;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.readiness.FleetReadiness;
import org.slatecard.validation.readiness.Readiness;
import org.slatecard.workbench.OpenFleet;

/** The worst finding of each node of the tree, those of what stands below it included, and how far the cameras are. */
final class FindingLevels {
    private final Map<Object, Severity> worst = new HashMap<>();
    private final ITreeContentProvider tree;
    private FleetReadiness readiness;

    FindingLevels(ITreeContentProvider tree) {
        this.tree = tree;
    }

    /** Counts anew, without what has been accepted. */
    void update(OpenFleet open) {
        AcceptedFindings accepted = open.accepted();
        worst.clear();
        for (Finding finding : open.findings().all()) {
            if (accepted.of(finding).isEmpty()) {
                raise(node(finding.subject()), finding.rule().severity());
            }
        }
        readiness = new FleetReadiness(open.findings()::of, accepted);
    }

    /** Whether a camera can go out. */
    Readiness of(Camera camera) {
        return readiness.of(EffectiveConfiguration.of(camera));
    }

    /** The severity of a node; null where there is no finding. */
    Severity of(Object node) {
        return worst.get(node);
    }

    private void raise(Object start, Severity severity) {
        Object node = start;
        while (node != null && (worst.get(node) == null || severity.compareTo(worst.get(node)) < 0)) {
            worst.put(node, severity);
            node = tree.getParent(node);
        }
    }

    private static Object node(EObject subject) {
        return subject instanceof StaticAddress ? subject.eContainer() : subject;
    }
}
