package org.slatecard.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Versions of TLS and of SSL before it, the latest first. SSL 2.0 is none: no library of today speaks it. */
public enum TlsVersion {
    /** RFC 8446. */
    TLS13("TLS 1.3"),
    /** RFC 5246: the version of all suites that are documented of a camera (F18). */
    TLS12("TLS 1.2"),
    /** Deprecated by RFC 8996. */
    TLS11("TLS 1.1"),
    /** Deprecated by RFC 8996. */
    TLS10("TLS 1.0"),
    /** Deprecated by RFC 7568. */
    SSL30("SSL 3.0");

    private final String title;

    TlsVersion(String title) {
        this.title = title;
    }

    /** The version of that title; empty where there is none. */
    public static Optional<TlsVersion> of(String title) {
        return Arrays.stream(values()).filter(version -> version.title.equals(title)).findFirst();
    }

    /** What it is called in every language, for instance {@code TLS 1.2}. */
    public String title() {
        return title;
    }

    /** Whether nothing may be agreed on under it any more (RFC 8996, RFC 7568). */
    public boolean isOutdated() {
        return compareTo(TLS12) > 0;
    }

    /** This version and all before it, the latest first. */
    public List<TlsVersion> downwards() {
        return Arrays.stream(values()).filter(version -> version.compareTo(this) >= 0).toList();
    }
}
