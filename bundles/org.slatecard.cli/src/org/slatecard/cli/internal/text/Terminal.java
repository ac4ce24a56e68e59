package org.slatecard.cli.internal.text;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slatecard.model.text.Text;

/** Standard output for results, standard error for what went wrong, both in one language. */
public final class Terminal implements AutoCloseable {
    /** A character that an encoding which is of any use for both languages can hold. */
    private static final char PROBE = '検';

    private final Language language;
    private final PrintWriter out;
    private final PrintWriter err;

    /** Writes in a language, to two streams. */
    public Terminal(Language language, OutputStream out, OutputStream err, Charset encoding) {
        this.language = language;
        this.out = new PrintWriter(out, false, encoding);
        this.err = new PrintWriter(err, true, encoding);
    }

    /** The terminal, pipe or file that the process was started with. */
    public static Terminal ofTheProcess(Language language) {
        Charset encoding = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"), StandardCharsets.UTF_8);
        return new Terminal(language, System.out, System.err,
                encoding.newEncoder().canEncode(PROBE) ? encoding : StandardCharsets.UTF_8);
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    /** A text in the language of the reader; what a value in it could do to a terminal is undone. */
    public String in(Text text) {
        return Harmless.of(text).in(language.locale());
    }

    /** Writes a line of the result. */
    public void say(Text text) {
        out.println(in(text));
    }

    /** Writes a line of the result as it is, for programs or files. */
    public void print(String line) {
        out.println(line);
    }

    /** Writes a line of the result that is a secret and never becomes a String. */
    public void print(char[] secret) {
        out.println(secret);
    }

    /** Says on standard error what went wrong. */
    public void complain(Text text) {
        complain(in(text));
    }

    /** Says on standard error what went wrong, in its language already. */
    public void complain(String text) {
        out.flush();
        err.println(CliText.COMPLAINT.with(Harmless.of(text, true)).in(language.locale()));
    }

    /** Where picocli writes its help. */
    public PrintWriter out() {
        return out;
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }
}
