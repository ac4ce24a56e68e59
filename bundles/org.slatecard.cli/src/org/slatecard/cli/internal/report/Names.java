package org.slatecard.cli.internal.report;

import java.util.Locale;

/** Constants as they stand in files that programs read. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
