package org.slatecard.validation.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Identified;

/**
 * Which elements have the same value of something.
 *
 * @param <E> the elements
 */
final class Alike<E extends Identified> {
    private final Map<EObject, String> values = new HashMap<>();
    private final Map<String, Set<E>> elements = new HashMap<>();

    /** The others with the same value, by id. */
    List<E> withSame(E element) {
        Set<E> same = elements.getOrDefault(values.get(element), Set.of());
        return same.size() < 2
                ? List.of()
                : same.stream().filter(each -> each != element)
                        .sorted(Comparator.comparing(each -> String.valueOf(each.getId()))).toList();
    }

    /** Takes an element in, unless its value is null or empty; tells of the others with that value. */
    void add(E element, String value, Consumer<EObject> touched) {
        if (value != null && !value.isEmpty()) {
            values.put(element, value);
            Set<E> same = elements.computeIfAbsent(value, key -> new LinkedHashSet<>());
            same.forEach(touched);
            same.add(element);
        }
    }

    /** Forgets an element; tells of the others with the value that it had. */
    void remove(EObject element, Consumer<EObject> touched) {
        String value = values.remove(element);
        if (value != null) {
            Set<E> same = elements.get(value);
            same.remove(element);
            same.forEach(touched);
            if (same.isEmpty()) {
                elements.remove(value);
            }
        }
    }
}
