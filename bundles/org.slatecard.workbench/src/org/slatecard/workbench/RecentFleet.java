package org.slatecard.workbench;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A fleet that was opened before. To open it again, run the command {@code org.slatecard.ui.fleet.open} with the path as
 * its parameter {@code file}.
 *
 * @param name       what the user calls it
 * @param path       where its file lies
 * @param lastOpened when it was last opened
 * @param missing    whether the file was not there when it was last looked for
 */
public record RecentFleet(String name, Path path, Instant lastOpened, boolean missing) {}
