package org.slatecard.certificates.verdict;

/** Whether a certificate names a host (RFC 9525). A later constant is further from it. */
public enum HostMatch {
    /** It names the host. */
    MATCH,
    /** It does not, but its common name does, which software of old goes by. */
    COMMON_NAME_ONLY,
    /** It does not, but a wildcard within a label would do, which software of old goes by. */
    PARTIAL_WILDCARD_ONLY,
    /** It does not, but the address stands in it as the name of a host. */
    ADDRESS_AS_NAME_ONLY,
    /** It does not. */
    MISMATCH
}
