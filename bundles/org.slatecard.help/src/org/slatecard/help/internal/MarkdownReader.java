package org.slatecard.help.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slatecard.help.internal.StyledPage.Look;
import org.slatecard.help.internal.StyledPage.Span;

/**
 * Reads the Markdown that help pages are written in: headings, bullets, bold, code, links, escaped characters. Code that
 * is the name of a topic leads there, so that every mention of a rule is a link.
 */
final class MarkdownReader {
    private static final Pattern INLINE = Pattern.compile(
            "\\\\(?<escaped>[\\\\`*_\\[\\]<>#])|\\*\\*(?<bold>(?:\\\\.|[^*\\\\])+)\\*\\*|`(?<code>[^`]+)`"
                    + "|\\[(?<label>(?:\\\\.|[^\\]\\\\])+)\\]\\((?<topic>[^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_\\[\\]<>#])");
    private static final List<Look> HEADINGS = List.of(Look.TITLE, Look.HEADING, Look.SUBHEADING);

    private final Predicate<String> topics;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    private MarkdownReader(Predicate<String> topics) {
        this.topics = topics;
    }

    /** Reads a page; {@code topics} says whether there is a topic of that name. */
    static StyledPage read(String markdown, Predicate<String> topics) {
        MarkdownReader reader = new MarkdownReader(topics);
        markdown.lines().forEach(reader::line);
        return new StyledPage(reader.text.toString(), List.copyOf(reader.spans));
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            span(unescaped(heading.group(2)).replace("`", ""), HEADINGS.get(heading.group(1).length() - 1), null);
        } else if (line.startsWith("- ")) {
            text.append(StyledPage.BULLET);
            inline(line.substring(2));
        } else {
            inline(line);
        }
        text.append('\n');
    }

    private void inline(String line) {
        Matcher part = INLINE.matcher(line);
        int done = 0;
        while (part.find()) {
            text.append(line, done, part.start());
            done = part.end();
            if (part.group("escaped") != null) {
                text.append(part.group("escaped"));
            } else if (part.group("bold") != null) {
                span(unescaped(part.group("bold")), Look.BOLD, null);
            } else if (part.group("code") != null) {
                code(part.group("code"));
            } else {
                span(unescaped(part.group("label")), Look.LINK, part.group("topic").replace("%20", " "));
            }
        }
        text.append(line, done, line.length());
    }

    private void code(String code) {
        if (topics.test(code)) {
            span(code, Look.LINK, code);
        } else {
            span(code, Look.CODE, null);
        }
    }

    private void span(String shown, Look look, String topic) {
        int start = text.length();
        text.append(shown);
        spans.add(new Span(start, text.length(), look, topic));
    }

    private static String unescaped(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll("$1");
    }
}
