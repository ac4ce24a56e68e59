package org.slatecard.cli.internal.report;

import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;
import org.slatecard.vault.VaultRecipient;

/**
 * The ways into a vault.
 *
 * @param fleet      file of the fleet, as the user named it
 * @param vault      file of the vault
 * @param recipients the ways
 */
public record RecipientsReport(String fleet, String vault, List<Way> recipients) {
    /**
     * A way into a vault: the passphrase, or the private key of a certificate. What does not belong to it is null.
     *
     * @param kind         {@code passphrase} or {@code certificate}
     * @param iterations   of PBKDF2
     * @param issuer       who signed the certificate
     * @param serialNumber serial number of the certificate, hexadecimal
     * @param subject      whose the certificate is; only in an open vault
     * @param sha256       fingerprint of the certificate; only in an open vault
     * @param validUntil   end of its validity; only in an open vault
     */
    record Way(String kind, Integer iterations, String issuer, String serialNumber, String subject, String sha256,
            String validUntil) {

        boolean isPassphrase() {
            return iterations != null;
        }
    }

    /** As anybody can read it from the file. */
    public static RecipientsReport of(Path fleet, SealedVault sealed) {
        return new RecipientsReport(fleet.toString(), VaultFile.beside(fleet).toString(),
                sealed.recipients().stream().map(RecipientsReport::way).toList());
    }

    /** As it stands in the open vault. */
    public static RecipientsReport of(Path fleet, SealedVault sealed, Vault vault) throws ExplainedException {
        List<Way> ways = new ArrayList<>();
        sealed.recipients().stream().filter(VaultRecipient.Passphrase.class::isInstance).map(RecipientsReport::way)
                .forEach(ways::add);
        for (X509Certificate certificate : vault.certificates()) {
            ways.add(way(certificate));
        }
        return new RecipientsReport(fleet.toString(), VaultFile.beside(fleet).toString(), ways);
    }

    private static Way way(VaultRecipient recipient) {
        return switch (recipient) {
            case VaultRecipient.Passphrase passphrase -> new Way("passphrase", passphrase.iterations(), null, null,
                    null, null, null);
            case VaultRecipient.Certificate certificate -> new Way("certificate", null, certificate.issuer(),
                    certificate.serialNumber().toString(16), null, null, null);
        };
    }

    private static Way way(X509Certificate certificate) throws ExplainedException {
        try {
            CertificateInfo info = CertificateInfo.of(certificate.getEncoded());
            return new Way("certificate", null, info.issuer(), certificate.getSerialNumber().toString(16),
                    info.subject(), info.sha256(), info.validUntil().toString());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was read from its encoded form
        }
    }
}
