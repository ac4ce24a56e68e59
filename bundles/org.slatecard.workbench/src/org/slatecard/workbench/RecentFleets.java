package org.slatecard.workbench;

import java.nio.file.Path;
import java.util.List;

/** Which fleets were open lately; a service that the fleet capability registers. May be called from any thread. */
public interface RecentFleets {
    /** The files, the latest first; some of them may no longer exist. */
    List<Path> files();
}
