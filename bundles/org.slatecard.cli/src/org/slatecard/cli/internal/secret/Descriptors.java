package org.slatecard.cli.internal.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The file descriptors that the process was given. Each is read on where it was left, so that it can hold several lines. */
public final class Descriptors {
    private final Map<Integer, InputStream> open = new HashMap<>();

    /** Starts with standard input, which is 0 on every system; the others are only where the system names them. */
    public Descriptors(InputStream standardInput) {
        open.put(0, standardInput);
    }

    /** What comes from a descriptor. */
    InputStream get(int number) throws IOException {
        InputStream stream = open.get(number);
        if (stream == null) {
            stream = Files.newInputStream(Path.of("/dev/fd", String.valueOf(number)));
            open.put(number, stream);
        }
        return stream;
    }
}
