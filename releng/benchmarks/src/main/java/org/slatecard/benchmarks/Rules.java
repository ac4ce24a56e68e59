package org.slatecard.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Validator;

/** The validator with all its rules, wired without OSGi from the same component descriptions. */
final class Rules {
    private static final Pattern IMPLEMENTATION = Pattern.compile("<implementation class=\"([^\"]+)\"");

    private Rules() {}

    static Validator validator() {
        List<Object> components = components();
        Object validator = components.stream().filter(Validator.class::isInstance).findFirst().orElseThrow();
        try {
            Method addRule = validator.getClass().getDeclaredMethod("addRule", Rule.class);
            addRule.setAccessible(true);
            for (Object component : components) {
                if (component instanceof Rule<?> rule) {
                    addRule.invoke(validator, rule);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return (Validator) validator;
    }

    private static List<Object> components() {
        List<Object> components = new ArrayList<>();
        String path = Rule.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        try (JarFile bundle = new JarFile(path)) {
            Attributes header = bundle.getManifest().getMainAttributes();
            for (String description : header.getValue("Service-Component").split("\\s*,\\s*")) {
                try (InputStream in = bundle.getInputStream(bundle.getEntry(description))) {
                    components.add(create(new String(in.readAllBytes())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return components;
    }

    private static Object create(String description) {
        Matcher implementation = IMPLEMENTATION.matcher(description);
        if (!implementation.find()) {
            throw new IllegalStateException(description);
        }
        try {
            return Class.forName(implementation.group(1)).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
