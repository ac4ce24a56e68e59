package org.slatecard.cli.internal.text;

import org.slatecard.model.text.TextKey;

/** What the commands about transfers say. */
public enum TransferMessage implements TextKey {
    NO_SERVER, NO_MODEL, SAY_YES, ASK, NO_TARGETS, REHEARSAL, SUCCEEDS, FAILS, STEP, DONE, EXCHANGE, CAMERA_SHOWS,
    SERVER, SOFTWARE, OFFER, OFFER_NONE, ORDER_SERVER, ORDER_CLIENT, ORDER_UNKNOWN,
    SUITE, ACCEPTED, REFUSED, UNKNOWN, RECOMMENDED, DEPRECATED, FINDING, ADVICE, ADVICE_LINE, NOTE
}
