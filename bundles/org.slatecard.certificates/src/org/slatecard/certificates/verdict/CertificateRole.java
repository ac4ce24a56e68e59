package org.slatecard.certificates.verdict;

/** What a certificate is for a camera, by what it states. */
public enum CertificateRole {
    /** An authority that signed itself: what belongs on the card. */
    ROOT,
    /** An authority below another: it belongs into the chain that the server sends. */
    INTERMEDIATE,
    /** A server's own. */
    SERVER,
    /** Neither an authority's nor a server's, or unreadable in part. */
    UNUSABLE
}
