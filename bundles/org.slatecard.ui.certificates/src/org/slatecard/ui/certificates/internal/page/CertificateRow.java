package org.slatecard.ui.certificates.internal.page;

import java.util.List;
import java.util.Optional;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.Certificate;

/**
 * A certificate as the page shows it.
 *
 * @param certificate the element of the fleet
 * @param info        what it says; null where its content cannot be read
 * @param problem     why it cannot be read; null where it can
 * @param validity    how it stands in time; null where it cannot be read
 * @param usedBy      names of the transfer targets that name it
 */
record CertificateRow(Certificate certificate, CertificateInfo info, String problem, Validity validity,
        List<String> usedBy) {

    String label() {
        return Optional.ofNullable(certificate.getLabel()).orElse("");
    }

    String subject() {
        return info == null ? problem : named(info.subject());
    }

    String issuer() {
        return info == null ? "" : named(info.issuer());
    }

    String validUntil() {
        return validity == null ? "" : validity.text();
    }

    String key() {
        return info == null ? "" : info.key();
    }

    String fingerprint() {
        return info == null ? "" : info.sha256();
    }

    String uses() {
        return usedBy.isEmpty() ? Messages.RowUnused : String.join(", ", usedBy);
    }

    private static String named(String name) {
        return name.isEmpty() ? Messages.RowNoName : name;
    }
}
