package org.slatecard.cli.internal.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file descriptors that the process was given. Each is read on where it was left, so that it can hold several lines. */
public final class Descriptors {
    private final Map<Integer, InputStream> open = new HashMap<>();
    private final List<Path> own;

    /**
     * Starts with standard input, which is 0 on every system; the others are only where the system names them.
     *
     * @param own folders and devices from which the process opens files itself: under the number of a descriptor that it
     *            was not given there may be one of them by now
     */
    public Descriptors(InputStream standardInput, List<Path> own) {
        open.put(0, standardInput);
        this.own = own;
    }

    /** What comes from a descriptor. */
    InputStream get(int number) throws IOException {
        InputStream stream = open.get(number);
        if (stream == null) {
            Path descriptor = Path.of("/dev/fd", String.valueOf(number));
            if (isOwn(descriptor)) {
                throw new NoSuchFileException(descriptor.toString());
            }
            stream = Files.newInputStream(descriptor);
            open.put(number, stream);
        }
        return stream;
    }

    private boolean isOwn(Path descriptor) {
        try {
            Path target = Files.readSymbolicLink(descriptor);
            return own.stream().anyMatch(target::startsWith);
        } catch (IOException e) {
            return false; // not there, or a system that does not say what it is
        }
    }
}
