package org.slatecard.ui.certificates.internal.detail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.workbench.OpenFleet;

/** The rows of a fleet; each content is decoded once. */
public final class CertificateRows {
    private final OpenFleet open;
    private final Map<byte[], Object> decoded = new IdentityHashMap<>();

    /** The certificates of that fleet. */
    public CertificateRows(OpenFleet open) {
        this.open = open;
    }

    /** All certificates of the fleet. */
    public List<Certificate> all() {
        return List.copyOf(open.fleet().getCertificates());
    }

    /** One of them as it is shown. */
    public CertificateRow row(Certificate certificate) {
        List<String> usedBy = new FleetCertificates(open.fleet(), open.domain()).usedBy(certificate).stream()
                .map(TransferTarget::getDisplayName).map(String::valueOf).toList();
        Object content = decoded.computeIfAbsent(certificate.getDer(), CertificateRows::decode);
        if (content instanceof EncodedCertificate encoded) {
            return new CertificateRow(certificate, encoded, null,
                    Validity.of(encoded.info(), Instant.now(), ZoneId.systemDefault()), usedBy);
        }
        return new CertificateRow(certificate, null, (String) content, null, usedBy);
    }

    private static Object decode(byte[] der) {
        try {
            return EncodedCertificate.of(der);
        } catch (ExplainedException e) {
            return e.text().in(Locale.getDefault());
        }
    }
}
