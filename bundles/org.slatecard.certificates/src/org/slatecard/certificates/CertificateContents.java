package org.slatecard.certificates;

import java.util.List;
import org.slatecard.model.text.Text;

/**
 * What a file with certificates holds. Immutable. Of private keys nothing is kept.
 *
 * @param certificates the certificates in the order of the file, at least one
 * @param privateKeys  a text for each private key beside them, which names it
 * @param notes        what else is to be said of the file: that its certificates are in the wrong order for a server
 */
public record CertificateContents(List<EncodedCertificate> certificates, List<Text> privateKeys, List<Text> notes) {
    /** Lists that nobody can change. */
    public CertificateContents {
        certificates = List.copyOf(certificates);
        privateKeys = List.copyOf(privateKeys);
        notes = List.copyOf(notes);
    }

    /** Certificates whose order means nothing. */
    CertificateContents(List<EncodedCertificate> certificates, List<Text> privateKeys) {
        this(certificates, privateKeys, List.of());
    }
}
