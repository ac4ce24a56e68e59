package org.slatecard.card.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of Linux's {@code /proc/self/mountinfo} (proc(5)).
 *
 * @param number   number of the device, {@code major:minor}
 * @param path     mount point
 * @param type     type of file system
 * @param source   device
 * @param readOnly whether it is mounted for reading only
 */
record Mount(String number, Path path, String type, String source, boolean readOnly) {
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");
    private static final int NUMBER = 2;
    private static final int PATH = 4;
    private static final int OPTIONS = 5;

    /** The mount that a line tells of, unless it is not such a line. */
    static Optional<Mount> parse(String line) {
        List<String> fields = Arrays.asList(line.split(" "));
        int dash = fields.indexOf("-");
        if (dash <= OPTIONS || fields.size() < dash + 4) {
            return Optional.empty();
        }
        boolean readOnly = Arrays.asList(fields.get(OPTIONS).split(",")).contains("ro")
                || Arrays.asList(fields.get(dash + 3).split(",")).contains("ro");
        return Optional.of(new Mount(fields.get(NUMBER), Path.of(plain(fields.get(PATH))), fields.get(dash + 1),
                plain(fields.get(dash + 2)), readOnly));
    }

    /** Blanks and a few others stand as octal numbers of their bytes; the rest is UTF-8 already. */
    private static String plain(String field) {
        return OCTAL.matcher(field).replaceAll(octal -> {
            byte[] one = {(byte) Integer.parseInt(octal.group(1), 8)};
            return java.util.regex.Matcher.quoteReplacement(new String(one, StandardCharsets.ISO_8859_1));
        });
    }
}
