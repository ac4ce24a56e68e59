package org.slatecard.transfer.internal.check;

import org.slatecard.model.text.Text;
import org.slatecard.transfer.internal.TransferText;
import org.slatecard.transfer.internal.check.Outcome.Stopped;

/** What a server said before there was nothing more to hear. */
final class LastWords {
    private LastWords() {}

    static Text of(Stopped stopped) {
        return stopped.said().isEmpty() ? TransferText.NO_WORDS.with() : TransferText.LAST_WORDS.with(stopped.said());
    }
}
