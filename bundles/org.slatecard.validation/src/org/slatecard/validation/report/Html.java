package org.slatecard.validation.report;

import java.io.StringWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.slatecard.model.text.Text;

/** Writes HTML: whatever stands in a text comes out as text. */
final class Html {
    /** What cannot be seen, and what turns the direction of the rest around; no page needs them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n]]");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private final Locale locale;

    Html(Locale locale) {
        this.locale = locale;
        out.write("<!DOCTYPE html>\n");
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it writes into memory
        }
    }

    Locale locale() {
        return locale;
    }

    /** An element with what {@code content} writes in it; attributes by name and value in turn. */
    void element(String name, Runnable content, String... attributes) {
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
    void element(String name, String text, String... attributes) {
        element(name, () -> text(text), attributes);
    }

    /** An element with a text in it. */
    void element(String name, Text text, String... attributes) {
        element(name, text.in(locale), attributes);
    }

    /** An element that never has anything in it. */
    void empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(Text text) {
        text(text.in(locale));
    }

    void text(String text) {
        try {
            writer.writeCharacters(visible(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page as far as it is written. */
    String page() {
        try {
            writer.writeEndDocument();
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
