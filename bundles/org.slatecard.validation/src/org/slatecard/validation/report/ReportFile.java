package org.slatecard.validation.report;

import java.io.IOException;
import java.nio.file.Path;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;

/** Reports as files. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * Writes a report, or replaces one as a whole.
     *
     * @throws ExplainedException when it could not be written; an earlier one is then as it was
     */
    public static void write(Path file, byte[] content) throws ExplainedException {
        try {
            new DurableWriter().write(file, content);
        } catch (IOException e) {
            throw new ExplainedException(ReportText.NOT_WRITTEN.with(file, SystemReason.of(e)), e);
        }
    }
}
