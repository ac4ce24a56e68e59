package org.slatecard.card.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slatecard.card.Drive;

/** One operating system's way to tell of drives. */
interface DriveFinder {
    /** Removable drives, by path. */
    List<Drive> find();

    /** The drive of a folder that is there, with its links resolved; empty where it has just gone. */
    Optional<Drive> at(Path folder);
}
