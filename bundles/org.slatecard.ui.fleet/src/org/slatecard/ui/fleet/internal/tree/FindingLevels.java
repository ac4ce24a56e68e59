package org.slatecard.ui.fleet.internal.tree;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Severity;

/** The worst finding of each node of the tree, those of what stands below it included. */
final class FindingLevels {
    private final Map<Object, Severity> worst = new HashMap<>();
    private final ITreeContentProvider tree;

    FindingLevels(ITreeContentProvider tree) {
        this.tree = tree;
    }

    /** Counts anew. */
    void update(LiveFindings findings) {
        worst.clear();
        for (Finding finding : findings.all()) {
            raise(node(finding.subject()), finding.rule().severity());
        }
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
