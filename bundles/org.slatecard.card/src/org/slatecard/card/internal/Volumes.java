package org.slatecard.card.internal;

import java.nio.file.Path;
import java.util.Optional;

/** Size and room of the volume that a folder lies on. */
interface Volumes {
    /** Empty where the folder is gone. */
    Optional<Space> describe(Path folder);

    /** Bytes of a volume, and those that can be written. */
    record Space(long size, long free) {}
}
