package org.slatecard.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slatecard.acceptance.Slatecard.Answer;

/** A copy of a sample fleet in a folder, and calls of the product with its vault. */
final class VaultSample {
    static final String PASSPHRASE = "correct horse battery staple";

    private final Map<String, String> environment = new HashMap<>();
    private final Path fleet;

    /** A fleet without a vault. */
    VaultSample(Path folder) {
        environment.putAll(Map.of("LANG", "C.UTF-8", "XDG_STATE_HOME", folder.resolve("state").toString(), "PASS",
                PASSPHRASE, "SLATECARD", Slatecard.command().get(0), "FLEET", folder.resolve("van.fleet").toString()));
        try {
            fleet = Files.copy(Slatecard.OB_VAN, folder.resolve("van.fleet"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fleet and the vault of another sample, as they are, in another folder. */
    VaultSample(VaultSample other, Path folder) {
        this(folder);
        try {
            Files.copy(other.fleet(), fleet, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(other.vault(), vault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path fleet() {
        return fleet;
    }

    Path vault() {
        return fleet.resolveSibling("van.fleet.vault");
    }

    Map<String, String> environment() {
        return environment;
    }

    /** The next calls find an environment variable. */
    VaultSample with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Makes the vault. */
    VaultSample init() {
        vault("init").endsWith(0);
        return this;
    }

    /** Sets the access password of a camera. */
    VaultSample set(String camera, String value) {
        with("VALUE", value).vault("set", "--camera", camera, "--value-env", "VALUE").endsWith(0);
        return this;
    }

    /** Shows the access password of a camera, to this test alone. */
    String get(String camera) {
        return vault("get", "--camera", camera, "--force").endsWith(0).out().strip();
    }

    /** A command on the vault with its passphrase. */
    Answer vault(String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("vault"));
        all.addAll(Arrays.asList(command.split(" ")));
        all.addAll(List.of(fleet, "--passphrase-env", "PASS"));
        all.addAll(Arrays.asList(arguments));
        return run(all.toArray());
    }

    /** A command. */
    Answer run(Object... arguments) {
        return Slatecard.run(environment, arguments);
    }

    /** A line for the shell, which calls {@code $SLATECARD} on {@code $FLEET}. */
    Answer shell(String line) {
        return Slatecard.start(environment, List.of("bash", "-c", line));
    }

    /**
     * A line for the shell in a pseudo-terminal, where somebody answers.
     *
     * @param answers parts of questions, each followed by its answer
     */
    Answer terminal(String line, String... answers) {
        return Slatecard.start(environment, terminalCommand(line, answers));
    }

    /** The command of {@link #terminal}. */
    static List<String> terminalCommand(String line, String... answers) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < answers.length; i += 2) {
            pairs.add(List.of(answers[i], answers[i + 1]));
        }
        try {
            Path script = Path.of(VaultSample.class.getResource("/answer.py").toURI());
            return List.of("python3", script.toString(), new ObjectMapper().writeValueAsString(pairs), "bash", "-c",
                    line);
        } catch (URISyntaxException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
