package org.slatecard.ui.fleet.internal.table.cell;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Things that are chosen by their names, as they are at the moment.
 *
 * @param all  everything that can be chosen
 * @param name what it is called in the table; an empty name is not a choice
 */
record Choices<T>(Supplier<? extends Collection<T>> all, Function<T, String> name) {
    private static final int SHOWN = 8;

    String name(T thing) {
        String called = name.apply(thing);
        return called == null ? "" : called;
    }

    List<String> names() {
        return all.get().stream().map(this::name).filter(called -> !called.isEmpty()).toList();
    }

    boolean known(String called) {
        return all.get().stream().anyMatch(thing -> name(thing).equalsIgnoreCase(called));
    }

    T find(String title, String called) throws Refusal {
        List<T> exactly = all.get().stream().filter(thing -> name(thing).equals(called)).toList();
        List<T> found = exactly.isEmpty()
                ? all.get().stream().filter(thing -> name(thing).equalsIgnoreCase(called)).toList()
                : exactly;
        if (found.isEmpty()) {
            throw new Refusal(Messages.RefusedUnknown, called, title, known());
        }
        if (found.size() > 1) {
            throw new Refusal(Messages.RefusedAmbiguous, called, title);
        }
        return found.getFirst();
    }

    private String known() {
        List<String> names = names();
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.isEmpty() ? Messages.NothingToChoose : names.size() > SHOWN ? shown + ", …" : shown;
    }
}
