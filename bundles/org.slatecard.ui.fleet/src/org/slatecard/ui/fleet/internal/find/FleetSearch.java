package org.slatecard.ui.fleet.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a pattern in texts; can be stopped at any time, also within an expression that would take for ever. */
final class FleetSearch {
    private FleetSearch() {}

    /**
     * All places where the pattern is found.
     *
     * @throws CancellationException when it was stopped
     */
    static List<Match> find(List<FieldText> texts, Pattern pattern, BooleanSupplier stopped) {
        List<Match> matches = new ArrayList<>();
        for (FieldText field : texts) {
            String text = field.text().get();
            Matcher matcher = pattern.matcher(new Stoppable(text, stopped));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    matches.add(new Match(field.object(), field.feature(), text, matcher.start(), matcher.end()));
                }
            }
        }
        return matches;
    }

    private record Stoppable(CharSequence text, BooleanSupplier stopped) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
