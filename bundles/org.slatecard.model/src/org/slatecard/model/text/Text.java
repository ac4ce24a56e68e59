package org.slatecard.model.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to tell the user, not yet in a language: core code makes texts, and whoever shows them picks the language.
 *
 * @param owner     class beside which the properties file is found, through whose class loader
 * @param bundle    base name of the properties file
 * @param key       key in it
 * @param arguments values for the placeholders
 */
public record Text(Class<?> owner, String bundle, String key, List<Object> arguments) implements Localized {
    /** English only: whatever is asked for, it never falls back to the language of the machine. */
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A text from the properties file {@code bundle}. */
    public static Text of(Class<?> owner, String bundle, String key, Object... arguments) {
        return new Text(owner, bundle, key, List.of(arguments));
    }

    /**
     * The text in a language. A language that the product does not speak gives English.
     *
     * @throws java.util.MissingResourceException where the key does not exist, which a test rules out
     */
    @Override
    public String in(Locale locale) {
        String pattern = ResourceBundle.getBundle(bundle, locale, owner.getClassLoader(), NO_FALLBACK).getString(key);
        Object[] shown = arguments.stream().map(argument -> shown(argument, locale)).toArray();
        return new MessageFormat(pattern, locale).format(shown);
    }

    private static String shown(Object argument, Locale locale) {
        return argument instanceof Localized text ? text.in(locale) : String.valueOf(argument);
    }

    /** The text in English, for logs. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
