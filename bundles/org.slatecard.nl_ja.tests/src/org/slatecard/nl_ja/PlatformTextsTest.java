package org.slatecard.nl_ja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Our Japanese texts of the platform's bundles, and what we say otherwise in English, fit the platform of the product. */
class PlatformTextsTest {
    private static final String OURS = "org.slatecard.nl_ja.";
    private static final String THIS = "org.slatecard.nl_ja.tests";
    private static final Pattern LANGUAGE = Pattern.compile("_(ja|en)\\.properties$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    @Test
    void everyFragmentHasItsBundle() {
        assertThat(fragments()).isNotEmpty();
        assertThat(fragments()).allMatch(fragment -> fragment.getState() == Bundle.RESOLVED);
    }

    @Test
    void everyKeyIsOneOfThePlatform() {
        List<String> dead = new ArrayList<>();
        for (Translation translation : translations()) {
            translation.keys().stream().filter(key -> !translation.english.containsKey(key))
                    .forEach(key -> dead.add(translation.name + ": " + key));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void placeholdersAreThoseOfThePlatform() {
        List<String> wrong = new ArrayList<>();
        for (Translation translation : translations()) {
            translation.keys().stream().filter(translation.english::containsKey)
                    .filter(key -> !placeholders(translation.english, key)
                            .equals(placeholders(translation.ours, key)))
                    .forEach(key -> wrong.add(translation.name + ": " + key));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noQuoteSwallowsAPlaceholder() {
        List<String> wrong = new ArrayList<>();
        for (Translation translation : translations()) {
            translation.keys().stream()
                    .filter(key -> PLACEHOLDER.matcher(translation.ours.getProperty(key)).find()
                            && LONE_QUOTE.matcher(translation.ours.getProperty(key)).find())
                    .forEach(key -> wrong.add(translation.name + ": " + key));
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER.matcher(texts.getProperty(key)).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Bundle> fragments() {
        return Arrays.stream(FrameworkUtil.getBundle(PlatformTextsTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(OURS))
                .filter(bundle -> !bundle.getSymbolicName().equals(THIS)).toList();
    }

    private static List<Translation> translations() {
        return fragments().stream().flatMap(fragment -> Collections
                .list(fragment.findEntries("/", "*.properties", true)).stream()
                .filter(file -> LANGUAGE.matcher(file.getPath()).find())
                .map(file -> translation(fragment, file))).toList();
    }

    private static Translation translation(Bundle fragment, URL file) {
        Bundle host = Platform.getBundle(fragment.getHeaders().get(Constants.FRAGMENT_HOST).replaceAll(";.*", ""));
        URL english = host.getEntry(LANGUAGE.matcher(file.getPath()).replaceFirst(".properties"));
        return new Translation(host.getSymbolicName() + file.getPath(),
                english == null ? new Properties() : load(english), load(file));
    }

    private static Properties load(URL file) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private record Translation(String name, Properties english, Properties ours) {
        Set<String> keys() {
            return new TreeSet<>(ours.stringPropertyNames());
        }
    }
}
