package org.slatecard.workbench;

import java.time.Instant;
import java.util.List;

/**
 * A card that was written or verified in this workspace. Immutable.
 *
 * @param place        the drive, as the user saw it
 * @param cameras      labels of the cameras that it is for
 * @param written      when
 * @param certificates SHA-256 of the certificates on it (of their DER form), 64 lower-case hexadecimal digits each
 */
public record WrittenCard(String place, List<String> cameras, Instant written, List<String> certificates) {
    /** Lists that nobody can change. */
    public WrittenCard {
        cameras = List.copyOf(cameras);
        certificates = List.copyOf(certificates);
    }
}
