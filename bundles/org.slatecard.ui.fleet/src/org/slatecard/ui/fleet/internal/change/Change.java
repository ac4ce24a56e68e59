package org.slatecard.ui.fleet.internal.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.session.Edit;

/**
 * An edit that is ready to be executed.
 *
 * @param edit   the edit
 * @param result what is to be selected afterwards
 */
public record Change(Edit edit, List<EObject> result) {

    /** What an edit of elements is called; the pattern says what is done. */
    static String label(String pattern, Collection<? extends EObject> elements) {
        return NLS.bind(pattern, elements.size() == 1
                ? Names.withKind(elements.iterator().next())
                : NLS.bind(Messages.Several, elements.size()));
    }

    /** The names that elements of a kind have. */
    static Set<String> taken(EObject fleet, Kind kind) {
        Set<String> taken = new HashSet<>();
        for (Object element : (List<?>) fleet.eGet(kind.container())) {
            taken.add(Names.of((EObject) element));
        }
        return taken;
    }
}
