package org.slatecard.model.text;

/**
 * A text that users see, in every language of the product. Implemented by enums alone: the name of the constant is the
 * key, and the texts stand beside the enum in a properties file of its name ({@code CardText.properties},
 * {@code CardText_ja.properties}), as {@link java.text.MessageFormat} patterns.
 */
public interface TextKey {
    /** The key in the properties file: the constant's name. */
    String name();

    /**
     * The text with its arguments filled in.
     *
     * @param arguments values for the placeholders; a {@link Text} is shown in the reader's language
     */
    default Text with(Object... arguments) {
        return Text.of(getClass(), getClass().getName(), name(), arguments);
    }
}
