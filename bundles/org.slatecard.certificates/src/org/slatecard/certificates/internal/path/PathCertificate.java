package org.slatecard.certificates.internal.path;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.PolicyMappings;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.slatecard.certificates.internal.DistinguishedName;

/** A certificate with what a path goes by, decoded once. Equal to another with the same bytes. */
public final class PathCertificate {
    private static final Provider ALGORITHMS = new BouncyCastleProvider();

    private static final Set<ASN1ObjectIdentifier> EDWARDS = Set.of(EdECObjectIdentifiers.id_Ed25519,
            EdECObjectIdentifiers.id_Ed448);
    private static final ASN1ObjectIdentifier PROXY_INFORMATION = X509ObjectIdentifiers.id_pe.branch("14");

    private final byte[] der;
    private final X509CertificateHolder holder;
    private final X509Certificate parsed;
    private final BasicConstraints basicConstraints;
    private final ASN1BitString keyUsage;
    private final ExtendedKeyUsage purposes;
    private final ASN1BitString netscapeType;
    private final SubjectKeyIdentifier subjectKey;
    private final AuthorityKeyIdentifier authorityKey;
    private final GeneralNames alternativeNames;
    private final NameConstraints nameConstraints;
    private boolean malformed;
    private Boolean knownKey;

    /**
     * A certificate in DER form.
     *
     * @throws IOException when it cannot be read
     */
    public PathCertificate(byte[] der) throws IOException {
        this.der = der.clone();
        holder = new X509CertificateHolder(this.der);
        parsed = parse(this.der);
        basicConstraints = decode(Extension.basicConstraints, BasicConstraints::getInstance);
        keyUsage = decode(Extension.keyUsage, ASN1BitString::getInstance);
        purposes = decode(Extension.extendedKeyUsage, ExtendedKeyUsage::getInstance);
        netscapeType = decode(MiscObjectIdentifiers.netscapeCertType, ASN1BitString::getInstance);
        subjectKey = decode(Extension.subjectKeyIdentifier, SubjectKeyIdentifier::getInstance);
        authorityKey = decode(Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance);
        alternativeNames = decode(Extension.subjectAlternativeName, GeneralNames::getInstance);
        nameConstraints = decode(Extension.nameConstraints, NameConstraints::getInstance);
        decode(Extension.cRLDistributionPoints, DistributionPoints::decode);
        decode(Extension.certificatePolicies, CertificatePolicies::getInstance);
        decode(Extension.policyMappings, PolicyMappings::getInstance);
        decode(Extension.policyConstraints, PolicyConstraints::getInstance);
        decode(Extension.inhibitAnyPolicy, ASN1Integer::getInstance);
        malformed |= parsed == null || keyUsage != null && keyUsage.intValue() == 0 || hasNegativePathLength();
    }

    /** As the JDK's interfaces want it; null where Bouncy Castle does not take it so. */
    private static X509Certificate parse(byte[] der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509", ALGORITHMS)
                    .generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            return null;
        }
    }

    private <T> T decode(ASN1ObjectIdentifier type, Function<Object, T> decoder) {
        Extension extension = holder.getExtension(type);
        if (extension == null) {
            return null;
        }
        try {
            T value = decoder.apply(extension.getParsedValue());
            malformed |= value == null; // not a byte in it
            return value;
        } catch (RuntimeException e) {
            malformed = true;
            return null;
        }
    }

    private boolean hasNegativePathLength() {
        return basicConstraints != null && basicConstraints.getPathLenConstraint() != null
                && basicConstraints.getPathLenConstraint().signum() < 0;
    }

    /** The certificate as Bouncy Castle's own types see it. */
    public X509CertificateHolder holder() {
        return holder;
    }

    X509Certificate parsed() {
        return parsed;
    }

    X500Name subject() {
        return holder.getSubject();
    }

    X500Name issuer() {
        return holder.getIssuer();
    }

    /** The subject as users read it. */
    public String name() {
        return new DistinguishedName(subject()).rfc4514();
    }

    String issuerName() {
        return new DistinguishedName(issuer()).rfc4514();
    }

    boolean isSelfIssued() {
        return SameName.of(subject(), issuer());
    }

    /** Whether an extension that is understood cannot be decoded: nobody can tell what the certificate is for. */
    boolean isMalformed() {
        return malformed;
    }

    Optional<BasicConstraints> basicConstraints() {
        return Optional.ofNullable(basicConstraints);
    }

    /** How many authorities may stand below it; empty where there is no limit. */
    Optional<BigInteger> pathLength() {
        return basicConstraints().map(BasicConstraints::getPathLenConstraint);
    }

    Optional<NameConstraints> nameConstraints() {
        return Optional.ofNullable(nameConstraints);
    }

    /** The names of the subject beside its distinguished name. */
    public Optional<GeneralNames> alternativeNames() {
        return Optional.ofNullable(alternativeNames);
    }

    byte[] subjectKeyIdentifier() {
        return subjectKey == null ? null : subjectKey.getKeyIdentifier();
    }

    Optional<AuthorityKeyIdentifier> authorityKeyIdentifier() {
        return Optional.ofNullable(authorityKey);
    }

    /** The serial number in hexadecimal digits. */
    public String serial() {
        return holder.getSerialNumber().toString(16);
    }

    /** The public key with its algorithm, in DER form. */
    public byte[] publicKey() {
        try {
            return holder.getSubjectPublicKeyInfo().getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<KeyPurposeId> purposes() {
        return purposes == null ? List.of() : List.of(purposes.getUsages());
    }

    /** Whether the key usage, where it is stated, has one of some bits of {@link org.bouncycastle.asn1.x509.KeyUsage}. */
    boolean allowsKeyUsage(int bits) {
        return keyUsage == null || (keyUsage.intValue() & bits) != 0;
    }

    boolean statesKeyUsage() {
        return keyUsage != null;
    }

    /** Whether the extended key usage, where it is stated, has one of some purposes. */
    boolean allowsPurpose(Set<KeyPurposeId> allowed) {
        return purposes == null || Arrays.stream(purposes.getUsages()).anyMatch(allowed::contains);
    }

    /** Whether Netscape's certificate type, where it is stated, has a bit. */
    boolean allowsNetscapeType(int bit) {
        return netscapeType == null || (netscapeType.intValue() & bit) != 0;
    }

    boolean statesNetscapeType(int bits) {
        return netscapeType != null && (netscapeType.intValue() & bits) != 0;
    }

    /** What has to be understood; that of a proxy certificate also where it is not marked so (RFC 3820, section 3.8). */
    Set<String> criticalExtensions() {
        Set<?> types = holder.getCriticalExtensionOIDs();
        Set<String> names = new HashSet<>();
        types.forEach(type -> names.add(((ASN1ObjectIdentifier) type).getId()));
        if (holder.getExtension(PROXY_INFORMATION) != null) {
            names.add(PROXY_INFORMATION.getId());
        }
        return names;
    }

    /** Whether the public key is of a kind that clients know, and can be decoded. */
    boolean hasKnownKey() {
        if (knownKey == null) {
            knownKey = decodesKey();
        }
        return knownKey;
    }

    private boolean decodesKey() {
        AlgorithmIdentifier algorithm = holder.getSubjectPublicKeyInfo().getAlgorithm();
        try {
            PublicKeyFactory.createKey(holder.getSubjectPublicKeyInfo());
            if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
                RSASSAPSSparams.getInstance(algorithm.getParameters());
            }
            // RFC 8410, section 3: keys of Edwards curves have no parameters
            return !algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSAES_OAEP)
                    && (algorithm.getParameters() == null || !EDWARDS.contains(algorithm.getAlgorithm()));
        } catch (IOException | RuntimeException e) { // of spoiled parameters, Bouncy Castle throws almost anything
            return false;
        }
    }

    ASN1Encodable keyParameters() {
        return holder.getSubjectPublicKeyInfo().getAlgorithm().getParameters();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathCertificate that && Arrays.equals(der, that.der);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(der);
    }

    @Override
    public String toString() {
        return name();
    }
}
