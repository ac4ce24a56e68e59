package org.slatecard.cli.internal.text;

import java.util.List;
import java.util.Locale;

/** The languages that the command line speaks. */
public enum Language {
    EN(Locale.ENGLISH), JA(Locale.JAPANESE);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As it is written on the command line and in reports. */
    public String tag() {
        return locale.getLanguage();
    }

    /**
     * The language that the arguments ask for, or else the machine's. Looked up before anything else is made of them,
     * so that what is wrong with them is said in that language.
     */
    public static Language of(List<String> arguments) {
        String asked = Locale.getDefault().getLanguage();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                asked = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                asked = arguments.get(i + 1);
            }
        }
        return JA.tag().equalsIgnoreCase(asked) ? JA : EN;
    }
}
