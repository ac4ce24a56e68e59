package org.slatecard.ui.fleet.internal.compare;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;

/**
 * One state of a fleet, as one side of a comparison.
 *
 * @param title   what the side is called
 * @param content gives the bytes of the fleet file
 */
public record FleetState(String title, Content content) {
    /** The fleet as people read it; of one that cannot be read, why not. */
    String text() throws CoreException, IOException {
        try (InputStream in = content.open()) {
            return FleetLines.of(new FleetFile(new DurableWriter()).read(in.readAllBytes(),
                    URI.createURI("memory:/" + URI.encodeSegment(title, false))).fleet());
        } catch (ExplainedException e) {
            return e.text().in(Locale.getDefault());
        }
    }

    /** Gives the bytes of a state. */
    @FunctionalInterface
    public interface Content {
        /** The bytes from their beginning. */
        InputStream open() throws CoreException;
    }
}
