package org.slatecard.model.lock;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where the system wants programs to keep what is the user's and belongs to this computer, for all workspaces alike. */
public final class StateDirectory {
    /** System property that names another directory, for tests. */
    public static final String PROPERTY = "slatecard.state";

    private final UnaryOperator<String> environment;
    private final UnaryOperator<String> properties;

    /** The directory as the environment and the system properties say. */
    public StateDirectory(UnaryOperator<String> environment, UnaryOperator<String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /** The directory; it need not be there yet. */
    public Path path() {
        if (properties.apply(PROPERTY) != null) {
            return Path.of(properties.apply(PROPERTY));
        }
        Path home = Path.of(properties.apply("user.home"));
        String system = properties.apply("os.name");
        if (system.startsWith("Windows")) {
            return or("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Slatecard");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Slatecard");
        }
        return or("XDG_STATE_HOME", home.resolve(".local/state")).resolve("slatecard");
    }

    private Path or(String variable, Path otherwise) {
        String value = environment.apply(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
