package org.slatecard.transfer.internal.history;

import com.google.gson.JsonParseException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.slatecard.certificates.CertificateInfo;

/** The certificates that servers sent, each once, by its SHA-256 fingerprint. */
public final class KnownCertificates {
    /** Bytes of the longest certificate that is kept; what is longer is no certificate that anybody uses. */
    private static final int LONGEST = 1 << 16;

    private final Map<String, String> byFingerprint = new TreeMap<>();

    /** None yet. */
    public KnownCertificates() {}

    /** Those of a file, in Base64 by their fingerprints. */
    public KnownCertificates(Map<String, String> known) {
        byFingerprint.putAll(known);
    }

    /** In Base64 by their fingerprints. */
    public Map<String, String> byFingerprint() {
        return byFingerprint;
    }

    String add(byte[] der) {
        if (der.length > LONGEST) {
            return add(java.util.Arrays.copyOf(der, LONGEST));
        }
        String fingerprint = CertificateInfo.fingerprint(der);
        byFingerprint.put(fingerprint, Base64.getEncoder().encodeToString(der));
        return fingerprint;
    }

    byte[] get(String fingerprint) {
        String known = byFingerprint.get(fingerprint);
        if (known == null) {
            throw new JsonParseException(fingerprint);
        }
        return Base64.getDecoder().decode(known);
    }
}
