package org.slatecard.validation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Validator;

/**
 * The services as the tests ask for them, without a service registry: takes the place of the class of that name in the
 * tests while mutants are judged.
 */
final class Services {
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");
    private static final List<String> COMPONENTS = components(Path.of(System.getProperty("slatecard.descriptors")));

    private Services() {}

    /** New rules for each test: a mutant may be one of how they are made. */
    static Validator validator() {
        ServiceValidator validator = new ServiceValidator((message, failure) -> {});
        try {
            for (String component : COMPONENTS) {
                if (Rule.class.isAssignableFrom(Class.forName(component))) {
                    validator.addRule((Rule<?>) Class.forName(component).getConstructor().newInstance());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return validator;
    }

    private static List<String> components(Path descriptors) {
        try (Stream<Path> files = Files.list(descriptors)) {
            return files.filter(file -> file.toString().endsWith(".xml")).map(Services::component).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String component(Path descriptor) {
        try {
            Matcher named = CLASS.matcher(Files.readString(descriptor));
            if (!named.find()) {
                throw new IllegalStateException(descriptor + " names no class");
            }
            return named.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
