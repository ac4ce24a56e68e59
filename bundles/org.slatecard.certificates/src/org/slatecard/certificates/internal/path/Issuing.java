package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.slatecard.certificates.internal.SignatureCheck;

/**
 * Whether a certificate looks like the issuer of another: name, key identifiers where both state them, kind of key (RFC
 * 5280, sections 4.2.1.1 and 6.1). This is what clients choose the next certificate of a path by, before any signature is
 * looked at.
 */
public final class Issuing {
    /** Kinds of key by what the name of a signature that they make ends with. */
    private static final Map<String, Set<String>> KEYS = Map.of("RSA",
            Set.of(PKCSObjectIdentifiers.rsaEncryption.getId(), X509ObjectIdentifiers.id_ea_rsa.getId()), "PSS",
            Set.of(PKCSObjectIdentifiers.rsaEncryption.getId(), PKCSObjectIdentifiers.id_RSASSA_PSS.getId(),
                    X509ObjectIdentifiers.id_ea_rsa.getId()),
            "ECDSA", Set.of(X9ObjectIdentifiers.id_ecPublicKey.getId()), "DSA",
            Set.of(X9ObjectIdentifiers.id_dsa.getId()),
            "ED25519", Set.of(EdECObjectIdentifiers.id_Ed25519.getId()), "ED448",
            Set.of(EdECObjectIdentifiers.id_Ed448.getId()));
    private static final String WITH = "WITH";
    /** RSA with SHA-3, which has no names yet. */
    private static final Set<ASN1ObjectIdentifier> RSA_WITH_SHA3 = Set.of(
            NISTObjectIdentifiers.id_rsassa_pkcs1_v1_5_with_sha3_224,
            NISTObjectIdentifiers.id_rsassa_pkcs1_v1_5_with_sha3_256,
            NISTObjectIdentifiers.id_rsassa_pkcs1_v1_5_with_sha3_384,
            NISTObjectIdentifiers.id_rsassa_pkcs1_v1_5_with_sha3_512);

    private Issuing() {}

    /** Whether one looks like the issuer of the other. */
    static boolean fits(PathCertificate issuer, PathCertificate subject) {
        return SameName.of(issuer.subject(), subject.issuer()) && !issuer.isMalformed() && !subject.isMalformed()
                && identifiersFit(issuer, subject) && keyFits(issuer, subject);
    }

    /** Whether one is the issuer of the other: it looks so, and its key made the signature. */
    public static boolean proven(PathCertificate issuer, PathCertificate subject) {
        return fits(issuer, subject) && new SignatureCheck(subject.holder()).signedBy(issuer.holder());
    }

    /** Whether a certificate states itself as its issuer. */
    static boolean selfSigned(PathCertificate certificate) {
        return fits(certificate, certificate);
    }

    private static boolean identifiersFit(PathCertificate issuer, PathCertificate subject) {
        Optional<AuthorityKeyIdentifier> stated = subject.authorityKeyIdentifier();
        if (stated.isEmpty()) {
            return true;
        }
        AuthorityKeyIdentifier authority = stated.get();
        byte[] wanted = authority.getKeyIdentifierOctets();
        byte[] own = issuer.subjectKeyIdentifier();
        if (wanted != null && own != null && !Arrays.equals(wanted, own)) {
            return false;
        }
        if (authority.getAuthorityCertSerialNumber() != null
                && !authority.getAuthorityCertSerialNumber().equals(issuer.holder().getSerialNumber())) {
            return false;
        }
        return authority.getAuthorityCertIssuer() == null
                || Arrays.stream(authority.getAuthorityCertIssuer().getNames())
                        .filter(name -> name.getTagNo() == GeneralName.directoryName).findFirst()
                        .map(name -> SameName.of(X500Name.getInstance(name.getName()), issuer.issuer())).orElse(true);
    }

    private static boolean keyFits(PathCertificate issuer, PathCertificate subject) {
        String key = issuer.holder().getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm().getId();
        return issuer.hasKnownKey() && KEYS.getOrDefault(kind(subject), Set.of()).contains(key);
    }

    /** Whether clients know how a certificate is signed. */
    static boolean knowsSignature(PathCertificate certificate) {
        return KEYS.containsKey(kind(certificate));
    }

    private static String kind(PathCertificate subject) {
        AlgorithmIdentifier algorithm = subject.holder().toASN1Structure().getTBSCertificate().getSignature();
        String signature = SignatureCheck.algorithm(algorithm);
        if (subject.holder().getSignatureAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return "PSS";
        }
        if (RSA_WITH_SHA3.contains(algorithm.getAlgorithm())) {
            return "RSA";
        }
        int with = signature.lastIndexOf(WITH);
        String kind = (with < 0 ? signature : signature.substring(with + WITH.length())).toUpperCase(Locale.ROOT);
        return kind.startsWith("RSA") ? "RSA" : kind;
    }
}
