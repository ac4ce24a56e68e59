package org.slatecard.ui.fleet.internal.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of the bytes of a file: two files with the same fingerprint hold the same.
 *
 * @param hex hexadecimal digits; empty for a file that is not there
 */
public record Fingerprint(String hex) {
    /** A file that is not there. */
    public static final Fingerprint NONE = new Fingerprint("");

    /** The fingerprint of bytes. */
    public static Fingerprint of(byte[] content) {
        try {
            return new Fingerprint(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
