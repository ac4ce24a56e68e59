package org.slatecard.ui.fleet.internal.session;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;

/** The findings while no validator is there. */
final class NothingFound implements LiveFindings {
    @Override
    public List<Finding> all() {
        return List.of();
    }

    @Override
    public List<Finding> of(EObject subject) {
        return List.of();
    }

    @Override
    public void addListener(Consumer<Set<EObject>> listener) {
        listener.accept(Set.of());
    }

    @Override
    public void removeListener(Consumer<Set<EObject>> listener) {
        listener.accept(Set.of());
    }

    @Override
    public void close() {
        // nothing is followed
    }
}
