package org.slatecard.ui.certificates.internal.detail;

import java.util.List;
import java.util.Optional;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.fleet.Certificate;

/**
 * A certificate as it is shown.
 *
 * @param certificate the element of the fleet
 * @param encoded     its content; null where that cannot be read
 * @param problem     why it cannot be read; null where it can
 * @param validity    how it stands in time; null where it cannot be read
 * @param usedBy      names of the transfer targets that name it
 */
public record CertificateRow(Certificate certificate, EncodedCertificate encoded, String problem, Validity validity,
        List<String> usedBy) {

    /** What it says; null where it cannot be read. */
    public CertificateInfo info() {
        return encoded == null ? null : encoded.info();
    }

    /** Its label in the fleet. */
    public String label() {
        return Optional.ofNullable(certificate.getLabel()).orElse("");
    }

    /** Whose it is, or why that cannot be read. */
    public String subject() {
        return encoded == null ? problem : named(info().subject());
    }

    /** Who signed it. */
    public String issuer() {
        return encoded == null ? "" : named(info().issuer());
    }

    /** Its end, and what is left until then. */
    public String validUntil() {
        return validity == null ? "" : validity.text();
    }

    /** Its key. */
    public String key() {
        return encoded == null ? "" : info().key();
    }

    /** Its SHA-256 fingerprint. */
    public String fingerprint() {
        return encoded == null ? "" : info().sha256();
    }

    /** The transfer targets that use it, in words. */
    public String uses() {
        return usedBy.isEmpty() ? Messages.RowUnused : String.join(", ", usedBy);
    }

    private static String named(String name) {
        return name.isEmpty() ? Messages.RowNoName : name;
    }
}
