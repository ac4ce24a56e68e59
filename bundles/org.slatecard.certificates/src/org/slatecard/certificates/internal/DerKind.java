package org.slatecard.certificates.internal;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.CertificationRequest;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificateList;
import org.slatecard.model.text.ExplainedException;

/** What a piece of ASN.1 holds, told by its outermost structure. */
public enum DerKind {
    CERTIFICATE(null), PRIVATE_KEY(CertificateText.PRIVATE_KEY), KEY_STORE(CertificateText.KEY_STORE), REQUEST(
            CertificateText.REQUEST),
    REVOCATION_LIST(CertificateText.REVOCATION_LIST), BUNDLE(
            CertificateText.BUNDLE),
    PUBLIC_KEY(CertificateText.PUBLIC_KEY), UNKNOWN(CertificateText.DAMAGED);

    private static final int PARTS_OF_RSA_PUBLIC_KEY = 2;

    private final CertificateText refusal;

    DerKind(CertificateText refusal) {
        this.refusal = refusal;
    }

    /** What some bytes hold. */
    public static DerKind of(byte[] content) {
        try {
            return ASN1Primitive.fromByteArray(content) instanceof ASN1Sequence sequence && sequence.size() > 1
                    ? of(sequence)
                    : UNKNOWN;
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    /**
     * Refuses everything but a certificate.
     *
     * @param name what the text calls the file
     */
    public void requireCertificate(String name) throws ExplainedException {
        if (refusal != null) {
            throw new ExplainedException(refusal.with(name));
        }
    }

    private static DerKind of(ASN1Sequence sequence) {
        ASN1Encodable second = sequence.getObjectAt(1);
        return switch (sequence.getObjectAt(0)) {
            case ASN1Integer version -> versioned(sequence, second);
            case ASN1ObjectIdentifier type -> BUNDLE;
            case ASN1Sequence first when second instanceof ASN1OctetString -> PRIVATE_KEY;
            case ASN1Sequence first when second instanceof ASN1BitString -> PUBLIC_KEY;
            case ASN1Sequence first -> signed(sequence);
            default -> UNKNOWN;
        };
    }

    /** PKCS #12, PKCS #8, SEC 1 and PKCS #1 begin with a number. */
    private static DerKind versioned(ASN1Sequence sequence, ASN1Encodable second) {
        if (second instanceof ASN1Sequence inner && inner.size() > 1
                && inner.getObjectAt(0) instanceof ASN1ObjectIdentifier
                && !(sequence.size() > 2 && sequence.getObjectAt(2) instanceof ASN1OctetString)) {
            return KEY_STORE;
        }
        return second instanceof ASN1Integer && sequence.size() == PARTS_OF_RSA_PUBLIC_KEY ? PUBLIC_KEY : PRIVATE_KEY;
    }

    private static DerKind signed(ASN1Sequence sequence) {
        if (parses(() -> Certificate.getInstance(sequence))) {
            return CERTIFICATE;
        }
        if (parses(() -> CertificationRequest.getInstance(sequence))) {
            return REQUEST;
        }
        return parses(() -> CertificateList.getInstance(sequence).getTBSCertList().getIssuer())
                ? REVOCATION_LIST
                : UNKNOWN;
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
