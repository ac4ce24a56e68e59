package org.slatecard.cli.internal.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.slatecard.cli.internal.AllCommands;
import org.slatecard.cli.internal.command.CardServices;
import org.slatecard.cli.internal.command.Interrupts;
import org.slatecard.cli.internal.command.Services;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.SlatecardCommand;
import org.slatecard.cli.internal.command.Surroundings;
import org.slatecard.cli.internal.secret.Descriptors;
import org.slatecard.cli.internal.secret.Prompt;
import org.slatecard.cli.internal.secret.SecretInput;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.lock.FleetLocks;
import org.slatecard.model.text.ExplainedException;

/** Calls of the command line on a sample fleet in a folder, with everything around them played. */
public final class Calls {
    /** Passphrase that the calls give where they are told nothing else. */
    public static final String PASSPHRASE = "correct horse battery staple";

    private final Path folder;
    private final Path fleet;
    private final Map<String, String> environment = new HashMap<>(Map.of("PASS", PASSPHRASE));
    private final Deque<String> typed = new ArrayDeque<>();
    private final List<String> questions = new ArrayList<>();
    private final StringBuilder everything = new StringBuilder();
    private final Prompt prompt = new Played();
    private String standardInput = "";
    private boolean onScreen = true;
    private boolean broken;
    private Consumer<Runnable> interrupt = cancel -> {};
    private String out;
    private String err;

    /** Copies the sample into a folder. */
    public Calls(Path folder) {
        this.folder = folder;
        try {
            fleet = Files.write(folder.resolve("van.fleet"), new Samples().content(Samples.OB_VAN));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Played implements Prompt {
        @Override
        public boolean isAvailable() {
            return !typed.isEmpty();
        }

        @Override
        public char[] ask(String question) {
            questions.add(question);
            return typed.isEmpty() ? new char[0] : typed.pop().toCharArray();
        }
    }

    /** The fleet. */
    public Path fleet() {
        return fleet;
    }

    /** Its vault. */
    public Path vault() {
        return folder.resolve("van.fleet.vault");
    }

    /** Where the locks of fleets are. */
    public Path locks() {
        return folder.resolve("locks");
    }

    /** The fleet as it stands in its file. */
    public Fleet read() {
        try {
            return new FleetFile(new DurableWriter()).load(fleet).fleet();
        } catch (ExplainedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A camera as it stands in the file. */
    public Camera camera(String label) {
        return read().getCameras().stream().filter(camera -> label.equals(camera.getLabel())).findFirst().orElseThrow();
    }

    /** Changes the file of the fleet as text. */
    public void edit(String part, String replacement) throws IOException {
        Files.writeString(fleet, Files.readString(fleet).replace(part, replacement));
    }

    /** Somebody at a terminal answers the questions of the next call. */
    public Calls typing(String... answers) {
        typed.addAll(List.of(answers));
        return this;
    }

    /** The next calls find an environment variable. */
    public Calls with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** The next calls find something on their standard input. */
    public Calls piping(String input) {
        standardInput = input;
        return this;
    }

    /** What the next calls write to standard output is kept somewhere. */
    public Calls redirected() {
        onScreen = false;
        return this;
    }

    /** Gets what the user of the next calls does with Ctrl+C. */
    public Calls interrupted(Consumer<Runnable> by) {
        interrupt = by;
        return this;
    }

    /** In the next calls something fails that nobody expected; what is logged of it counts as written. */
    public Calls broken() {
        broken = true;
        return this;
    }

    /** Makes a vault. */
    public Calls init() {
        run(0, "vault", "init", fleet, "--passphrase-env", "PASS");
        return this;
    }

    /** Sets the access password of a camera. */
    public Calls set(String camera, String value) {
        with("VALUE", value).vault(0, "set", "--camera", camera, "--value-env", "VALUE");
        return this;
    }

    /** A command on the vault of the fleet, with its passphrase. */
    public Calls vault(int code, String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("vault", command, fleet, "--passphrase-env", "PASS"));
        all.addAll(Arrays.asList(arguments));
        return run(code, all.toArray());
    }

    /** A command; fails where it does not end with that code. */
    public Calls run(int code, Object... arguments) {
        int ended = call(arguments);
        if (ended != code) {
            throw new AssertionError(ended + " instead of " + code + ": " + out + err);
        }
        return this;
    }

    private int call(Object... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        List<String> all = Arrays.stream(arguments).map(String::valueOf).toList();
        try (Terminal terminal = new Terminal(Language.of(all), outBytes, errBytes, StandardCharsets.UTF_8)) {
            SecretInput input = new SecretInput(prompt, new Descriptors(new ByteArrayInputStream(
                    standardInput.getBytes(StandardCharsets.UTF_8)), List.of()), environment::get);
            Session session = new Session(terminal, this::services, () -> service(CardServices.class),
                    new Surroundings(input, onScreen, () -> new FleetLocks(locks()), this::interrupting),
                    Version.emptyVersion, this::log);
            return AllCommands.of(session, Calls::service).run(all);
        } finally {
            typed.clear();
            out = outBytes.toString(StandardCharsets.UTF_8);
            err = errBytes.toString(StandardCharsets.UTF_8);
            everything.append(out).append(err);
        }
    }

    private Interrupts.Watch interrupting(Runnable cancel) {
        interrupt.accept(cancel);
        return () -> {};
    }

    private Services services() {
        if (broken) {
            throw new IllegalStateException("no services");
        }
        return service(Services.class);
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(SlatecardCommand.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    private String log(Throwable failure) {
        if (!broken) {
            throw new AssertionError(failure);
        }
        StringWriter written = new StringWriter();
        failure.printStackTrace(new PrintWriter(written));
        everything.append(written);
        return "the.log";
    }

    /** What the last call wrote to standard output. */
    public String out() {
        return out;
    }

    /** What the last call wrote to standard error. */
    public String err() {
        return err;
    }

    /** What was asked at the terminal so far. */
    public List<String> questions() {
        return questions;
    }

    /** What all calls wrote so far. */
    public String everything() {
        return everything.toString();
    }
}
