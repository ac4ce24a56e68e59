package org.slatecard.transfer.internal.check;

import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.tls.Handshake.Ending;

/** What asking a server once came to. */
sealed interface Outcome {
    /** The server chose a suite: the handshake was completed, or only a certificate of the client's was missing. */
    record Agreed(Negotiation negotiation) implements Outcome {}

    /** The server declined with an alert (RFC 5246, 7.2.2). */
    record Declined(int alert) implements Outcome {}

    /** The handshake came to no result: before or after the server chose a suite, and with which alert, or -1. */
    record Broken(Ending ending, boolean chosen, int alert) implements Outcome {}

    /** There was no handshake; what stopped it, and what the server said last. */
    record Stopped(Verdict verdict, Stage stage, String said) implements Outcome {}

    /** How far it came. */
    enum Stage {
        CONNECT, BANNER, FEATURES, AUTH
    }
}
