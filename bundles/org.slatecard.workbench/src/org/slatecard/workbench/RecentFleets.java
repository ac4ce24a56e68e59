package org.slatecard.workbench;

import java.nio.file.Path;
import java.util.List;

/**
 * The fleets that were opened last; a service that the fleet capability registers. May be called from any thread, and
 * waits for no drive.
 */
public interface RecentFleets {
    /** How many fleets are kept in mind at most. */
    int LIMIT = 10;

    /** At most {@link #LIMIT} fleets, the one that was opened last first. */
    List<RecentFleet> recent();

    /** The files of those fleets; some of them may no longer exist. */
    default List<Path> files() {
        return recent().stream().map(RecentFleet::path).toList();
    }

    /** Calls a listener after each change, in any thread. */
    void addListener(Runnable listener);

    /** Ends the calls. */
    void removeListener(Runnable listener);
}
