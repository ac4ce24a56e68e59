package org.slatecard.certificates.verdict;

/**
 * How strong the cryptography of certificates is at an instant, in the terms of NIST SP 800-57 Part 1 Rev. 5, table 4,
 * and SP 800-131A Rev. 2. A later constant is worse.
 */
public enum Grade {
    /** As strong as both ask for. */
    ACCEPTABLE,
    /** Signatures that must not be made any more, and were made when they still might: to be verified only. */
    LEGACY,
    /** A key or signature that must not be used to protect anything. */
    DISALLOWED;

    /** The worse of two. */
    public Grade and(Grade other) {
        return compareTo(other) < 0 ? other : this;
    }
}
