package org.slatecard.validation.records;

import java.time.Instant;
import java.util.Optional;
import org.slatecard.model.text.Text;

/**
 * The last rehearsal of an upload. Immutable.
 *
 * @param camera label of the camera
 * @param target display name of the transfer target
 * @param host   host name or address of the server
 * @param port   its port
 * @param at     when it was done
 * @param failed the step that failed; empty where the upload succeeded
 */
public record RehearsalRecord(String camera, String target, String host, int port, Instant at,
        Optional<Text> failed) {}
