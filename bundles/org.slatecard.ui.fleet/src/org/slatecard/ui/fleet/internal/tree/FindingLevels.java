package org.slatecard.ui.fleet.internal.tree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.validation.Severity;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.readiness.FleetReadiness;
import org.slatecard.validation.readiness.Readiness;
import org.slatecard.workbench.OpenFleet;

/** The worst finding of each node of the tree, those of what stands below it included, and how far the cameras are. */
final class FindingLevels {
    private final Map<EObject, Severity> worst = new HashMap<>();
    /** How many of the objects in a node have that severity as their worst, by severity. */
    private final Map<Object, int[]> counts = new HashMap<>();
    private final ITreeContentProvider tree;
    private FleetReadiness readiness;

    FindingLevels(ITreeContentProvider tree) {
        this.tree = tree;
    }

    /** Counts anew, without what has been accepted. */
    void update(OpenFleet open) {
        worst.clear();
        counts.clear();
        Set<EObject> subjects = new LinkedHashSet<>();
        open.findings().all().forEach(finding -> subjects.add(finding.subject()));
        update(open, subjects);
    }

    /** The findings of some objects have changed, and the tree has not; gives the nodes whose severity is another now. */
    Set<Object> update(OpenFleet open, Set<EObject> subjects) {
        AcceptedFindings accepted = open.accepted();
        readiness = new FleetReadiness(open.findings()::of, accepted);
        Set<Object> changed = new LinkedHashSet<>();
        for (EObject subject : subjects) {
            Severity now = open.findings().of(subject).stream().filter(finding -> accepted.of(finding).isEmpty())
                    .map(finding -> finding.rule().severity()).min(Comparator.naturalOrder()).orElse(null);
            Severity before = now == null ? worst.remove(subject) : worst.put(subject, now);
            if (now != before) {
                count(subject, before, now, changed);
            }
        }
        return changed;
    }

    /** Whether a camera can go out. */
    Readiness of(Camera camera) {
        return readiness.of(EffectiveConfiguration.of(camera));
    }

    /** The severity of a node; null where there is no finding. */
    Severity of(Object node) {
        int[] count = counts.get(node);
        for (Severity severity : Severity.values()) {
            if (count != null && count[severity.ordinal()] > 0) {
                return severity;
            }
        }
        return null;
    }

    private void count(EObject subject, Severity before, Severity now, Set<Object> changed) {
        Object node = subject instanceof StaticAddress ? subject.eContainer() : subject;
        while (node != null) {
            Severity shown = of(node);
            int[] count = counts.computeIfAbsent(node, key -> new int[Severity.values().length]);
            if (before != null) {
                count[before.ordinal()]--;
            }
            if (now != null) {
                count[now.ordinal()]++;
            }
            if (of(node) != shown) {
                changed.add(node);
            }
            node = tree.getParent(node);
        }
    }
}
