package org.slatecard.transfer;

/** What a server does with one suite, or with one version of the protocol. */
public enum SuiteState {
    /**
     * The server chose it, a suite under TLS 1.2 or later: the handshake was completed, or failed afterwards for want of a
     * certificate of the client's.
     */
    ACCEPTED,
    /** The server was asked and declined. */
    REFUSED,
    /** Nobody knows: the server did not let itself be asked. */
    UNKNOWN
}
