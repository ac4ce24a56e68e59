package org.slatecard.model.text;

import java.util.Locale;

/** Something that is said in the language of the reader. */
public interface Localized {
    /** What it says in a language. A language that it does not speak gives English. */
    String in(Locale locale);
}
