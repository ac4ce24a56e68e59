package org.slatecard.validation.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate of which one thing is wrong, or nothing. */
final class MadeCertificate {
    private static final Provider ALGORITHMS = new BouncyCastleProvider();
    /** Keys as costly to make as these are made once. */
    static final KeyPair KEY = key("EC", "P-256");
    static final KeyPair OTHER_KEY = key("EC", "P-256");

    private String subject = "CN=Root";
    private String issuer = "CN=Root";
    private KeyPair key = KEY;
    private KeyPair signer;
    private GeneralNames names;
    private String digest = "SHA256";
    private Instant from = Instant.parse("2020-01-01T00:00:00Z");
    private Instant until = Instant.parse("2030-12-31T23:59:59Z");
    private boolean authority = true;
    private int usage = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    private KeyPurposeId purpose;

    static KeyPair key(String algorithm, String size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, ALGORITHMS);
            if (algorithm.equals("RSA")) {
                generator.initialize(Integer.parseInt(size));
            } else {
                generator.initialize(new ECGenParameterSpec(size));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    MadeCertificate by(String name) {
        issuer = name;
        return this;
    }

    MadeCertificate named(String name) {
        subject = name;
        return this;
    }

    /** Signed by another key than its own. */
    MadeCertificate by(String name, KeyPair pair) {
        signer = pair;
        return by(name);
    }

    /** A server with these DNS names. */
    MadeCertificate server(String... hosts) {
        names = hosts.length == 0
                ? null
                : new GeneralNames(
                        Arrays.stream(hosts).map(host -> new GeneralName(GeneralName.dNSName, host))
                                .toArray(GeneralName[]::new));
        return usage(KeyUsage.digitalSignature);
    }

    MadeCertificate key(KeyPair pair) {
        key = pair;
        return this;
    }

    MadeCertificate digest(String name) {
        digest = name;
        return this;
    }

    MadeCertificate valid(String first, String last) {
        from = Instant.parse(first);
        until = Instant.parse(last);
        return this;
    }

    /** Without CA flag. */
    MadeCertificate usage(int bits) {
        authority = false;
        usage = bits;
        return this;
    }

    MadeCertificate withoutUsage() {
        usage = 0;
        return this;
    }

    MadeCertificate purpose(KeyPurposeId only) {
        purpose = only;
        return this;
    }

    byte[] der() {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(new X500Name(issuer), BigInteger.ONE,
                Date.from(from), Date.from(until), new X500Name(subject), key.getPublic());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (usage != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
            }
            if (names != null) {
                builder.addExtension(Extension.subjectAlternativeName, false, names);
            }
            KeyPair signing = signer == null ? key : signer;
            String algorithm = digest + "with" + (signing.getPublic().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA");
            return builder
                    .build(new JcaContentSignerBuilder(algorithm).setProvider(ALGORITHMS).build(signing.getPrivate()))
                    .getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
