package org.slatecard.ui.certificates.internal.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.workbench.OpenFleet;

/** The rows of a fleet; each content is decoded once. */
final class CertificateRows {
    private final OpenFleet open;
    private final Map<byte[], Object> decoded = new IdentityHashMap<>();

    CertificateRows(OpenFleet open) {
        this.open = open;
    }

    List<Certificate> all() {
        return List.copyOf(open.fleet().getCertificates());
    }

    CertificateRow row(Certificate certificate) {
        List<String> usedBy = new FleetCertificates(open.fleet(), open.domain()).usedBy(certificate).stream()
                .map(TransferTarget::getDisplayName).map(String::valueOf).toList();
        Object content = decoded.computeIfAbsent(certificate.getDer(), CertificateRows::decode);
        if (content instanceof CertificateInfo info) {
            return new CertificateRow(certificate, info, null,
                    Validity.of(info, Instant.now(), ZoneId.systemDefault()), usedBy);
        }
        return new CertificateRow(certificate, null, (String) content, null, usedBy);
    }

    private static Object decode(byte[] der) {
        try {
            return CertificateInfo.of(der);
        } catch (ExplainedException e) {
            return e.text().in(Locale.getDefault());
        }
    }
}
