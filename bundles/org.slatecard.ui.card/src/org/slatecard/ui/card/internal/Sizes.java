package org.slatecard.ui.card.internal;

import java.text.NumberFormat;

/** Sizes of cards as their makers print them: a kilobyte has a thousand bytes. */
final class Sizes {
    private static final double STEP = 1000;
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    private Sizes() {}

    static String text(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance();
        format.setMaximumFractionDigits(value < 100 && unit > 0 ? 1 : 0);
        return format.format(value) + " " + UNITS[unit];
    }
}
