package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.slatecard.certificates.internal.DistinguishedName;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.certificates.verdict.IpAddress;

/** What a certificate states that it is for, in words. */
public final class StatedUsage {
    private static final Map<Integer, String> KEY_USAGE = keyUsageNames();
    private static final Map<KeyPurposeId, String> PURPOSES = Map.of(KeyPurposeId.id_kp_serverAuth, "serverAuth",
            KeyPurposeId.id_kp_clientAuth, "clientAuth", KeyPurposeId.id_kp_codeSigning, "codeSigning",
            KeyPurposeId.id_kp_emailProtection, "emailProtection", KeyPurposeId.id_kp_timeStamping, "timeStamping",
            KeyPurposeId.id_kp_OCSPSigning, "OCSPSigning", KeyPurposeId.anyExtendedKeyUsage, "anyExtendedKeyUsage");

    private final PathCertificate certificate;

    /** Of a certificate. */
    public StatedUsage(PathCertificate certificate) {
        this.certificate = certificate;
    }

    private static Map<Integer, String> keyUsageNames() {
        Map<Integer, String> names = new LinkedHashMap<>();
        names.put(KeyUsage.digitalSignature, "digitalSignature");
        names.put(KeyUsage.nonRepudiation, "nonRepudiation");
        names.put(KeyUsage.keyEncipherment, "keyEncipherment");
        names.put(KeyUsage.dataEncipherment, "dataEncipherment");
        names.put(KeyUsage.keyAgreement, "keyAgreement");
        names.put(KeyUsage.keyCertSign, "keyCertSign");
        names.put(KeyUsage.cRLSign, "cRLSign");
        names.put(KeyUsage.encipherOnly, "encipherOnly");
        names.put(KeyUsage.decipherOnly, "decipherOnly");
        return names;
    }

    /** Subject alternative names as users read them. */
    public List<String> names() {
        return certificate.alternativeNames().stream().flatMap(names -> Arrays.stream(names.getNames()))
                .map(StatedUsage::text).toList();
    }

    private static String text(GeneralName name) {
        return switch (name.getTagNo()) {
            case GeneralName.iPAddress -> address(ASN1OctetString.getInstance(name.getName()).getOctets());
            case GeneralName.directoryName -> new DistinguishedName(X500Name.getInstance(name.getName())).rfc4514();
            case GeneralName.dNSName -> text(name.getName());
            case GeneralName.rfc822Name -> "email:" + text(name.getName());
            case GeneralName.uniformResourceIdentifier -> "URI:" + text(name.getName());
            default -> "[" + name.getTagNo() + "]";
        };
    }

    private static String text(Object value) {
        return value instanceof ASN1String string
                ? DistinguishedName.escapeInvisible(string.getString())
                : String.valueOf(value);
    }

    private static String address(byte[] octets) {
        return IpAddress.of(octets).map(IpAddress::toString)
                .orElseGet(() -> HexFormat.ofDelimiter(":").formatHex(octets));
    }

    /** Names of the bits of the key usage that are set. */
    public List<String> keyUsage() {
        return certificate.statesKeyUsage()
                ? KEY_USAGE.entrySet().stream().filter(bit -> certificate.allowsKeyUsage(bit.getKey()))
                        .map(Map.Entry::getValue).toList()
                : List.of();
    }

    /** Names of the extended key usages. */
    public List<String> purposes() {
        return certificate.purposes().stream().map(each -> PURPOSES.getOrDefault(each, each.getId())).toList();
    }

    /** How many authorities may stand below. */
    public OptionalInt pathLength() {
        return certificate.pathLength().filter(length -> length.bitLength() < Integer.SIZE)
                .map(length -> OptionalInt.of(length.intValue())).orElse(OptionalInt.empty());
    }

    /** What it is for a camera. */
    public CertificateRole role() {
        if (certificate.isMalformed()) {
            return CertificateRole.UNUSABLE;
        }
        boolean selfSigned = Issuing.selfSigned(certificate);
        if (TlsServerUsage.ofAuthority(certificate, selfSigned).isEmpty()) {
            return selfSigned ? CertificateRole.ROOT : CertificateRole.INTERMEDIATE;
        }
        return TlsServerUsage.ofServer(certificate).isEmpty() ? CertificateRole.SERVER : CertificateRole.UNUSABLE;
    }
}
