package org.slatecard.certificates.internal;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTNamedCurves;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.Ed448PublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** What a public key is called: its algorithm with the number that decides its strength. */
public final class PublicKeyName {
    private final SubjectPublicKeyInfo info;

    /** The public key of a certificate. */
    public PublicKeyName(SubjectPublicKeyInfo info) {
        this.info = info;
    }

    /** For instance {@code RSA 2048}, {@code EC P-256}; an algorithm that is not known by its object identifier. */
    public String text() {
        try {
            return text(PublicKeyFactory.createKey(info));
        } catch (IOException | RuntimeException e) {
            return oid();
        }
    }

    private String text(AsymmetricKeyParameter key) {
        return switch (key) {
            case RSAKeyParameters rsa -> "RSA " + rsa.getModulus().bitLength();
            case ECPublicKeyParameters ec -> "EC " + curve(ec);
            case Ed25519PublicKeyParameters _ignored -> "Ed25519";
            case Ed448PublicKeyParameters _ignored -> "Ed448";
            case DSAPublicKeyParameters dsa -> "DSA " + dsa.getParameters().getP().bitLength();
            default -> oid();
        };
    }

    private static String curve(ECPublicKeyParameters key) {
        if (key.getParameters() instanceof ECNamedDomainParameters named) {
            ASN1ObjectIdentifier curve = named.getName();
            String nist = NISTNamedCurves.getName(curve);
            String name = nist == null ? ECNamedCurveTable.getName(curve) : nist;
            return name == null ? curve.getId() : name;
        }
        return String.valueOf(key.getParameters().getCurve().getFieldSize());
    }

    private String oid() {
        return info.getAlgorithm().getAlgorithm().getId();
    }
}
