package org.slatecard.cli.internal.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that there are, for whoever gave another one. */
public final class KnownNames {
    private static final int SHOWN = 20;

    private KnownNames() {}

    /** The first of them, with commas between. */
    public static String of(Stream<String> names) {
        List<String> known = names.filter(Objects::nonNull).toList();
        String shown = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return known.size() > SHOWN ? shown + ", …" : shown;
    }
}
