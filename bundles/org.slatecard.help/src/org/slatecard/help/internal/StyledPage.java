package org.slatecard.help.internal;

import java.util.List;

/**
 * A page as it is shown: a text, and what is special about parts of it.
 *
 * @param text  all of it
 * @param spans parts that look other than the rest, in their order
 */
record StyledPage(String text, List<Span> spans) {
    /** How the lines of a list begin. */
    static final String BULLET = "  •  ";

    /** How a part looks. */
    enum Look {
        TITLE, HEADING, SUBHEADING, BOLD, CODE, LINK
    }

    /**
     * A part of the text.
     *
     * @param start where it begins
     * @param end   where it ends
     * @param look  how it looks
     * @param topic where it leads, or null
     */
    record Span(int start, int end, Look look, String topic) {}
}
