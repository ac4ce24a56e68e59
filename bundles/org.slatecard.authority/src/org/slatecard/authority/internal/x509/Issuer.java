package org.slatecard.authority.internal.x509;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.model.text.ExplainedException;

/** A root certificate with its private key, which signs. Profiles by RFC 5280, section 4.2. */
public final class Issuer {
    private static final int LONGEST_COMMON_NAME = 64;

    private final X509CertificateHolder root;
    private final PrivateKey key;

    private Issuer(X509CertificateHolder root, PrivateKey key) {
        this.root = root;
        this.key = key;
    }

    /** From when until when a certificate is valid, both instants included. */
    public record Period(Instant from, Instant until) {}

    /**
     * The issuer with that root certificate and key.
     *
     * @param name what the text calls it
     * @throws ExplainedException when they do not belong together
     */
    public static Issuer of(X509CertificateHolder root, PrivateKey key, String name) throws ExplainedException {
        Issuer issuer = new Issuer(root, key);
        try {
            Period none = new Period(Instant.EPOCH, Instant.EPOCH);
            if (new RevocationList(issuer, none, 1).sign(List.of())
                    .isSignatureValid(new JcaContentVerifierProviderBuilder().build(root))) {
                return issuer;
            }
        } catch (CertException | CertificateException | OperatorCreationException | RuntimeException e) {
            throw new ExplainedException(AuthorityText.OTHER_KEY.with(name), e);
        }
        throw new ExplainedException(AuthorityText.OTHER_KEY.with(name));
    }

    /**
     * A new root certificate, in DER form. It may sign servers' certificates and revocation lists, and no authorities.
     *
     * @param domains  the only domains that it may issue for
     * @param networks the only networks that it may issue for; no limits where both are empty
     */
    public static byte[] root(String name, Optional<String> organization, KeyPair pair, BigInteger serial,
            Period period, List<String> domains, List<String> networks) {
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE);
        organization.ifPresent(text -> subject.addRDN(BCStyle.O, text));
        X500Name self = subject.addRDN(BCStyle.CN, name).build();
        SubjectPublicKeyInfo publicKey = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        try {
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(self, serial, Date.from(period.from()),
                    Date.from(period.until()), self, publicKey);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    new BcX509ExtensionUtils().createSubjectKeyIdentifier(publicKey));
            if (!domains.isEmpty() || !networks.isEmpty()) {
                builder.addExtension(Extension.nameConstraints, true, AlternativeNames.constraints(domains, networks));
            }
            return builder.build(signer(pair.getPrivate())).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A certificate for a server, in DER form: for TLS with an ephemeral key exchange, so that its key signs and does
     * nothing else.
     *
     * @param publicKey of the server, as SubjectPublicKeyInfo in DER form
     * @throws ExplainedException when the limits of the root do not allow a name
     */
    public byte[] server(byte[] publicKey, BigInteger serial, Period period, List<String> dnsNames,
            List<String> addresses) throws ExplainedException {
        GeneralNames names = AlternativeNames.of(dnsNames, addresses);
        Optional<String> forbidden = AlternativeNames.forbidden(root.getExtensions(), names);
        if (forbidden.isPresent()) {
            throw new ExplainedException(AuthorityText.FORBIDDEN_NAME.with(forbidden.get(),
                    String.join(", ", AlternativeNames.permitted(root.getExtensions()))));
        }
        SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(publicKey);
        X500Name subject = subject(dnsNames, addresses);
        BcX509ExtensionUtils identifiers = new BcX509ExtensionUtils();
        try {
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(root.getSubject(), serial,
                    Date.from(period.from()), Date.from(period.until()), subject, key);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, subject.getRDNs().length == 0, names);
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    identifiers.createAuthorityKeyIdentifier(root.getSubjectPublicKeyInfo()));
            return builder.build(signer()).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    X509CertificateHolder certificate() {
        return root;
    }

    ContentSigner signer() {
        return signer(key);
    }

    /**
     * For people alone: what software compares are the alternative names (RFC 9525, 2). An address is no common name:
     * GnuTLS would take it for a host name and apply the limits of the root to it.
     */
    private static X500Name subject(List<String> dnsNames, List<String> addresses) {
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE);
        if (dnsNames.isEmpty()) {
            return subject.addRDN(BCStyle.OU, addresses.get(0)).build();
        }
        String name = dnsNames.get(0);
        return name.length() > LONGEST_COMMON_NAME ? subject.build() : subject.addRDN(BCStyle.CN, name).build();
    }

    /** Digests as strong as the keys that are made: 128 bits with RSA 3072, 192 with P-384. */
    private static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA384withECDSA")
                    .build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e); // every Java has these
        }
    }
}
