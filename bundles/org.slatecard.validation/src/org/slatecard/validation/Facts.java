package org.slatecard.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slatecard.model.text.Text;

/**
 * What rules rest on, with the texts of it: the facts F1 to F21 of the camera's guide, standards by their titles. Which
 * rule, page or feature carries which fact stands in {@code carriers.tsv} beside this class; a fact that a security
 * finding carries beside its source is advice, for instance to disconnect the camera (F6).
 */
public final class Facts {
    private static final Pattern STANDARD = Pattern.compile("(RFC|IEEE|NIST SP) ([\\dA-Z.-]+)(?:[ ,].*)?");

    private final List<Carrier> carriers = read();

    /** What carries a fact. */
    public enum Kind {
        /** A rule, by its id. */
        RULE,
        /** A part of the data of camera models: a class, or a field of the menu. */
        DATA,
        /** Something that the product does, by its class. */
        FEATURE,
        /** Something to read, by the class that writes it. */
        PAGE
    }

    /**
     * One line of the table.
     *
     * @param fact F-number
     * @param kind what carries it
     * @param name which one
     */
    public record Carrier(String fact, Kind kind, String name) {}

    /** The whole table, in the order of the facts. */
    public List<Carrier> carriers() {
        return carriers;
    }

    /** The facts that a rule carries, in their order; its source among them, where that is one. */
    public List<String> of(Rule<?> rule) {
        return carriers.stream().filter(carrier -> carrier.kind() == Kind.RULE && carrier.name().equals(rule.id()))
                .map(Carrier::fact).distinct().toList();
    }

    /** The text of a fact, or of what else a rule states as its source; empty for what has none. */
    public Optional<Text> text(String source) {
        Matcher standard = STANDARD.matcher(source);
        String key = (standard.matches() ? standard.group(1) + "-" + standard.group(2) : source).replace(' ', '-');
        return key.matches("F\\d+|(RFC|IEEE)-[\\d.]+|NIST-SP-800-\\w+|field-notes|Slatecard")
                ? Optional.of(Text.of(Facts.class, Facts.class.getPackageName() + ".facts", key))
                : Optional.empty();
    }

    private static List<Carrier> read() {
        try (InputStream table = Facts.class.getResourceAsStream("carriers.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                    .map(line -> new Carrier(line[0], Kind.valueOf(line[1].toUpperCase(java.util.Locale.ROOT)),
                            line[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e); // it is a part of the product
        }
    }
}
