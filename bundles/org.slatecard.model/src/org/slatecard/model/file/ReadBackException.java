package org.slatecard.model.file;

import java.nio.file.Path;

/** What was read back from the device is not what was written to it: the device is broken. The old file stands. */
public final class ReadBackException extends NotWrittenException {
    private static final long serialVersionUID = 1L;

    /** A difference in what was going to be that file. */
    ReadBackException(Path file) {
        super(file, "read back differs");
    }
}
