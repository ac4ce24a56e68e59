package org.slatecard.transfer.history;

import java.util.Optional;
import org.slatecard.model.text.Text;

/**
 * The last rehearsal of an upload, beside a fleet as it is now.
 *
 * @param entry   the rehearsal
 * @param changes what has changed in the fleet since; empty where the result still holds
 */
public record KnownRehearsal(RehearsalEntry entry, Optional<Text> changes) {}
