package org.slatecard.workbench.internal.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the user asked for on the command line of the workbench.
 *
 * @param files   fleets to open, as absolute paths
 * @param samples names of samples to open
 */
public record StartArguments(List<Path> files, List<String> samples) {
    private static final String SAMPLE = "--sample";
    private static final String FLEET = ".fleet";

    /** Reads {@code --sample NAME} and fleet files; whatever else is there belongs to the platform. */
    public static StartArguments parse(String... arguments) {
        List<Path> files = new ArrayList<>();
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(SAMPLE) && i + 1 < arguments.length) {
                i++;
                samples.add(arguments[i]);
            } else if (arguments[i].toLowerCase(Locale.ROOT).endsWith(FLEET)) {
                files.add(Path.of(arguments[i]).toAbsolutePath().normalize());
            }
        }
        return new StartArguments(List.copyOf(files), List.copyOf(samples));
    }

    /** Whether nothing is to be opened. */
    public boolean isEmpty() {
        return files.isEmpty() && samples.isEmpty();
    }
}
