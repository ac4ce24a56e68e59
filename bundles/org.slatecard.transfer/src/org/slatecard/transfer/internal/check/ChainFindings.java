package org.slatecard.transfer.internal.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.internal.net.Printable;

/** Judges the certificates that a server sends: a handshake succeeds with any. */
final class ChainFindings {
    private final ServerAddress server;
    private final Set<ServerFinding> findings = new LinkedHashSet<>();

    ChainFindings(ServerAddress server, List<EncodedCertificate> anchors) {
        this.server = server;
    }

    /** What there is to say of the chains; suites with keys of different kinds may come with different ones. */
    List<ServerFinding> of(List<Negotiation> agreements) {
        agreements.stream().map(Negotiation::chain).filter(chain -> !chain.isEmpty()).forEach(this::judge);
        return List.copyOf(findings);
    }

    private void judge(List<byte[]> chain) {
        List<CertificateInfo> certificates = new ArrayList<>();
        try {
            for (byte[] each : chain) {
                certificates.add(CertificateInfo.of(each));
            }
        } catch (ExplainedException e) {
            add(ServerRule.CERTIFICATE_UNREADABLE, server);
            return;
        }
        certificates.forEach(this::judge);
        CertificateInfo last = certificates.get(certificates.size() - 1);
        if (certificates.size() == 1 && !last.selfSigned()) {
            add(ServerRule.CHAIN_INCOMPLETE, server, Printable.of(last.subject()), Printable.of(last.issuer()));
        }
    }

    private void judge(CertificateInfo certificate) {
        Instant now = Instant.now();
        if (certificate.expiredAt(now)) {
            add(ServerRule.CERTIFICATE_EXPIRED, server, Printable.of(certificate.subject()), certificate.validUntil());
        }
        if (now.isBefore(certificate.validFrom())) {
            add(ServerRule.CERTIFICATE_NOT_YET_VALID, server, Printable.of(certificate.subject()),
                    certificate.validFrom());
        }
        if (certificate.signatureAlgorithm().matches("(?i)(SHA-?1|MD[245])[^\\d].*") && !certificate.selfSigned()) {
            add(ServerRule.CERTIFICATE_SIGNATURE_WEAK, server, Printable.of(certificate.subject()),
                    certificate.signatureAlgorithm());
        }
        if (isSmall(certificate.key())) {
            add(ServerRule.CERTIFICATE_KEY_SMALL, server, Printable.of(certificate.subject()), certificate.key());
        }
    }

    private static boolean isSmall(String key) {
        return key.matches("RSA \\d+") && Integer.parseInt(key.substring(4)) < 2048 || key.matches("EC P-1\\d\\d");
    }

    private void add(ServerRule rule, Object... arguments) {
        findings.add(ServerFinding.of(rule, arguments));
    }
}
