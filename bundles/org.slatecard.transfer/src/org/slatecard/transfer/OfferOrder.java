package org.slatecard.transfer;

/** Whose order of the suites decides which one is used. */
public enum OfferOrder {
    /** The server's: it chooses the same suite however the offer is ordered. */
    SERVER,
    /** The client's: with another order of the offer the server chooses another suite. */
    CLIENT,
    /** It makes no difference, because fewer than two suites are accepted, or could not be found out. */
    UNKNOWN
}
