package org.slatecard.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.slatecard.model.text.Text;

/** Writes a page of HTML that needs nothing else: whatever stands in a text comes out as text. */
public final class Html {
    /** What cannot be seen, and what turns the direction of the rest around; no page needs them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n]]");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private final Locale locale;

    private Html(Locale locale) {
        this.locale = locale;
        out.write("<!DOCTYPE html>\n");
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it writes into memory
        }
    }

    /**
     * A page that can be printed, is read in light and dark, and loads nothing from anywhere.
     *
     * @param body writes what stands on it
     */
    public static String page(Locale locale, Text title, Consumer<Html> body) {
        Html html = new Html(locale);
        html.element("html", () -> {
            html.element("head", () -> {
                html.empty("meta", "charset", "UTF-8");
                html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                        "default-src 'none'; style-src 'unsafe-inline'");
                html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
                html.element("title", title);
                html.element("style", style());
            });
            html.element("body", () -> body.accept(html));
        }, "lang", locale.getLanguage());
        return html.page();
    }

    private static String style() {
        try (InputStream style = Html.class.getResourceAsStream("report.css")) {
            return "\n" + new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e); // it is a part of the product
        }
    }

    /** The language of the page. */
    public Locale locale() {
        return locale;
    }

    /** When something was, for people, in the time zone of this machine. */
    public String time(ZonedDateTime when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
                .format(when);
    }

    /** An element with what {@code content} writes in it; attributes by name and value in turn. */
    public void element(String name, Runnable content, String... attributes) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            content.run();
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with a text in it. */
    public void element(String name, String text, String... attributes) {
        element(name, () -> text(text), attributes);
    }

    /** An element with a text in it. */
    public void element(String name, Text text, String... attributes) {
        element(name, text.in(locale), attributes);
    }

    /** An element that never has anything in it. */
    public void empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text in the language of the page. */
    public void text(Text text) {
        text(text.in(locale));
    }

    /** A text as it is. */
    public void text(String text) {
        try {
            writer.writeCharacters(visible(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page() {
        try {
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ascii(out.toString()) + "\n";
    }

    /** Right in every encoding, whatever the terminal or the file is written in. */
    private static String ascii(String page) {
        StringBuilder ascii = new StringBuilder(page.length());
        page.codePoints().forEach(each -> {
            if (each <= '~') {
                ascii.append((char) each);
            } else {
                ascii.append("&#x").append(Integer.toHexString(each)).append(';');
            }
        });
        return ascii.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], visible(attributes[i + 1]));
        }
    }

    private static String visible(String text) {
        return UNSEEN.matcher(text).replaceAll(found -> String.format(Locale.ROOT, "[U+%04X]",
                found.group().codePointAt(0)));
    }
}
