package org.slatecard.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slatecard.model.fleet.Camera;

/**
 * [Destination Directory] of a transfer target as it is typed on a camera: the fleet may hold placeholders, which stand
 * for something else on each camera, so that the clips of one do not overwrite those of another.
 *
 * @param template the directory as it stands in the fleet
 */
public record DestinationDirectory(String template) {
    /** Stands for the label of the camera. */
    public static final String CAMERA = "{camera}";
    /** Stands for the serial number of the camera. */
    public static final String SERIAL = "{serial}";

    private static final Map<String, Function<Camera, String>> PLACEHOLDERS = placeholders();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}/]*\\}");

    /** A directory; none is an empty one. */
    public static DestinationDirectory of(String template) {
        return new DestinationDirectory(template == null ? "" : template);
    }

    /** What a label or serial number becomes in a directory: whatever is neither letter, digit nor dot, a hyphen. */
    public static String name(String value) {
        String stripped = value == null ? "" : value.strip();
        StringBuilder name = new StringBuilder(stripped.length());
        boolean hyphen = false;
        for (int at = 0; at < stripped.length(); at++) {
            char each = stripped.charAt(at);
            boolean kept = each >= 'A' && each <= 'Z' || each >= 'a' && each <= 'z' || each >= '0' && each <= '9'
                    || each == '.';
            if (kept) {
                name.append(each);
            } else if (!hyphen) {
                name.append('-');
            }
            hyphen = !kept;
        }
        return name.toString();
    }

    /** Whether it is another directory for each camera. */
    public boolean tellsCamerasApart() {
        return template.contains(CAMERA) || template.contains(SERIAL);
    }

    /** What is typed on a camera. */
    public String on(Camera camera) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        return PLACEHOLDER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(
                PLACEHOLDERS.getOrDefault(found.group(), unknown -> found.group()).apply(camera)));
    }

    /** What stands between the placeholders. */
    public String fixedText() {
        return template.indexOf('{') < 0
                ? template
                : PLACEHOLDER.matcher(template)
                        .replaceAll(found -> PLACEHOLDERS.containsKey(found.group()) ? "" : "$0");
    }

    /** What stands between all that looks like a placeholder. */
    public String withoutPlaceholders() {
        return PLACEHOLDER.matcher(template).replaceAll("");
    }

    /** The directory with each text between placeholders replaced; empty where one of them cannot be. */
    public Optional<String> with(Function<String, Optional<String>> replacement) {
        StringBuilder result = new StringBuilder();
        Matcher placeholders = PLACEHOLDER.matcher(template);
        int end = 0;
        while (end <= template.length()) {
            boolean more = placeholders.find();
            String part = template.substring(end, more ? placeholders.start() : template.length());
            Optional<String> replaced = part.isEmpty() ? Optional.of(part) : replacement.apply(part);
            if (replaced.isEmpty()) {
                return Optional.empty();
            }
            result.append(replaced.get()).append(more ? placeholders.group() : "");
            end = more ? placeholders.end() : template.length() + 1;
        }
        return Optional.of(result.toString());
    }

    /** What looks like a placeholder, and is none. */
    public List<String> unknownPlaceholders() {
        List<String> unknown = new ArrayList<>();
        if (template.indexOf('{') >= 0) {
            PLACEHOLDER.matcher(template).results().map(found -> found.group())
                    .filter(found -> !PLACEHOLDERS.containsKey(found)).distinct().forEach(unknown::add);
        }
        return unknown;
    }

    private static Map<String, Function<Camera, String>> placeholders() {
        Map<String, Function<Camera, String>> known = new LinkedHashMap<>();
        known.put(CAMERA, camera -> name(camera.getLabel()));
        known.put(SERIAL, camera -> name(camera.getSerialNumber()));
        return known;
    }
}
