package org.slatecard.transfer.internal.tls;

import java.io.IOException;

/** A handshake came to no result; how it ended says why. */
public final class HandshakeFailed extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Handshake handshake;

    HandshakeFailed(Handshake handshake, Exception cause) {
        super(cause);
        this.handshake = handshake;
    }

    /** How it went. */
    public Handshake handshake() {
        return handshake;
    }
}
