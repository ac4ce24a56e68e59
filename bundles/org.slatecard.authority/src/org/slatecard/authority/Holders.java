package org.slatecard.authority;

import java.io.IOException;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.model.text.ExplainedException;

/** Certificates of the fleet, decoded. */
final class Holders {
    private Holders() {}

    static X509CertificateHolder of(byte[] der) throws ExplainedException {
        if (der == null) {
            throw new ExplainedException(AuthorityText.DAMAGED.with());
        }
        try {
            return new X509CertificateHolder(der);
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(AuthorityText.DAMAGED.with(), e);
        }
    }

    /** The public key, as SubjectPublicKeyInfo in DER form. */
    static byte[] publicKey(X509CertificateHolder certificate) {
        try {
            return certificate.getSubjectPublicKeyInfo().getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e); // it was read from its encoded form
        }
    }

    /** Whether the public key is RSA; the only others that are issued are EC. */
    static boolean isRsa(X509CertificateHolder certificate) {
        return certificate.getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm()
                .equals(PKCSObjectIdentifiers.rsaEncryption);
    }
}
