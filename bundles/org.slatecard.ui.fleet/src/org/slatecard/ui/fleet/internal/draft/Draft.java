package org.slatecard.ui.fleet.internal.draft;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.slatecard.ui.fleet.internal.document.Fingerprint;

/**
 * What was edited and not saved.
 *
 * @param fleet   where the fleet's file lies
 * @param base    what that file held when the editing began
 * @param kept    when the draft was written
 * @param content the fleet as it was edited, as the bytes of a fleet file
 * @param vault   the vault with the secrets that were set, as the bytes of a vault file; empty where none was
 */
public record Draft(Path fleet, Fingerprint base, Instant kept, byte[] content, Optional<byte[]> vault) {}
