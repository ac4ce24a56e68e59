package org.slatecard.card.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Folders that are never meant when a card is chosen; nor is a folder that holds one of them. */
final class SystemPaths {
    private SystemPaths() {}

    static List<Path> ofThisMachine() {
        return Stream.of(System.getProperty("user.home"), System.getenv("SystemRoot"), "/usr", "/etc", "/System")
                .filter(Objects::nonNull).map(Path::of).map(SystemPaths::real).distinct().toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }
}
