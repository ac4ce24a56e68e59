package org.slatecard.validation.catalogue;

import java.util.regex.Pattern;

/** Texts within Markdown. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#]");

    private Markdown() {}

    /** A text in one line of which nothing is taken for Markdown. */
    static String literal(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0").replace("\n", " ");
    }
}
