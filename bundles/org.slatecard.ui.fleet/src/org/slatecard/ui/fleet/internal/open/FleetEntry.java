package org.slatecard.ui.fleet.internal.open;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.resources.IFile;

/**
 * A fleet in the list.
 *
 * @param file    its link in the workspace, or the file itself where it lies in the workspace
 * @param path    where it lies
 * @param opened  when it was last opened; {@link Instant#EPOCH} for never
 * @param missing whether it was not there when it was last looked for
 */
public record FleetEntry(IFile file, Path path, Instant opened, boolean missing) {
    /** What the user calls it. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Whether its file lies in the workspace, so that taking it from the list deletes it. */
    public boolean inWorkspace() {
        return !file.isLinked();
    }
}
