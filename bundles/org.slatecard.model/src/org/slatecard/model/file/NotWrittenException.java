package org.slatecard.model.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written and is as it was before. */
public class NotWrittenException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /** A failure with what the system says of it. */
    NotWrittenException(Path file, IOException cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
        this.file = file;
    }

    /** A failure that the system does not know of. */
    NotWrittenException(Path file, String reason) {
        super(reason);
        this.file = file;
    }

    /** The file. */
    public Path file() {
        return file;
    }
}
