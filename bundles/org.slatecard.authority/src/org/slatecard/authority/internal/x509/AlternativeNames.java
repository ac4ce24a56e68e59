package org.slatecard.authority.internal.x509;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.slatecard.certificates.verdict.IpAddress;

/** The names of a server as certificates hold them, and the limits on them (RFC 5280, 4.2.1.6 and 4.2.1.10). */
public final class AlternativeNames {
    /** Bytes of an address with its mask. */
    private static final int WITH_MASK_V4 = 8;
    private static final int WITH_MASK_V6 = 32;

    private AlternativeNames() {}

    static GeneralNames of(Collection<String> dnsNames, Collection<String> addresses) {
        List<GeneralName> names = new ArrayList<>();
        dnsNames.forEach(name -> names.add(new GeneralName(GeneralName.dNSName, name)));
        addresses.forEach(address -> names.add(new GeneralName(GeneralName.iPAddress, address)));
        return new GeneralNames(names.toArray(GeneralName[]::new));
    }

    /** The host names and addresses of a certificate or request, as text; other kinds of names are left out. */
    public static List<String> texts(Extensions extensions) {
        GeneralNames names = extensions == null
                ? null
                : GeneralNames.fromExtensions(extensions, Extension.subjectAlternativeName);
        return names == null
                ? List.of()
                : Arrays.stream(names.getNames()).flatMap(name -> text(name).stream()).toList();
    }

    private static Optional<String> text(GeneralName name) {
        return switch (name.getTagNo()) {
            case GeneralName.dNSName -> Optional.of(((ASN1String) name.getName()).getString());
            case GeneralName.iPAddress -> Optional.of(address(ASN1OctetString.getInstance(name.getName()).getOctets()));
            default -> Optional.empty();
        };
    }

    private static String address(byte[] octets) {
        return IpAddress.of(octets).map(IpAddress::toString)
                .orElseThrow(() -> new IllegalArgumentException("an address of " + octets.length + " bytes"));
    }

    /** Limits: what is not named is excluded, addresses where only domains are named among it. */
    static NameConstraints constraints(Collection<String> domains, Collection<String> networks) {
        List<GeneralSubtree> permitted = new ArrayList<>();
        List<GeneralSubtree> excluded = new ArrayList<>();
        domains.forEach(domain -> permitted.add(subtree(GeneralName.dNSName, domain)));
        networks.forEach(network -> permitted.add(subtree(GeneralName.iPAddress, network)));
        if (domains.isEmpty()) {
            excluded.add(subtree(GeneralName.dNSName, ""));
        }
        if (networks.stream().noneMatch(network -> network.contains("."))) {
            excluded.add(allAddresses(WITH_MASK_V4));
        }
        if (networks.stream().noneMatch(network -> network.contains(":"))) {
            excluded.add(allAddresses(WITH_MASK_V6));
        }
        return new NameConstraints(permitted.toArray(GeneralSubtree[]::new),
                excluded.isEmpty() ? null : excluded.toArray(GeneralSubtree[]::new));
    }

    /** The limits of a root certificate, as text: the domains and networks that it may issue for; empty for none. */
    public static List<String> permitted(Extensions extensions) {
        NameConstraints limits = limits(extensions);
        return limits == null || limits.getPermittedSubtrees() == null
                ? List.of()
                : Arrays.stream(limits.getPermittedSubtrees()).map(subtree -> limit(subtree.getBase())).toList();
    }

    private static NameConstraints limits(Extensions extensions) {
        return NameConstraints
                .getInstance(Extensions.getExtensionParsedValue(extensions, Extension.nameConstraints));
    }

    private static String limit(GeneralName base) {
        if (base.getTagNo() != GeneralName.iPAddress) {
            return ((ASN1String) base.getName()).getString();
        }
        byte[] octets = ASN1OctetString.getInstance(base.getName()).getOctets();
        int half = octets.length / 2;
        int prefix = 0;
        for (int i = half; i < octets.length; i++) {
            prefix += Integer.bitCount(octets[i] & 0xFF);
        }
        return address(Arrays.copyOf(octets, half)) + "/" + prefix;
    }

    /** The first name that the limits of a root certificate do not allow; empty where all are allowed. */
    static Optional<String> forbidden(Extensions ofRoot, GeneralNames names) {
        NameConstraints limits = limits(ofRoot);
        if (limits == null) {
            return Optional.empty();
        }
        PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
        if (limits.getPermittedSubtrees() != null) {
            validator.intersectPermittedSubtree(limits.getPermittedSubtrees());
        }
        if (limits.getExcludedSubtrees() != null) {
            Arrays.stream(limits.getExcludedSubtrees()).forEach(validator::addExcludedSubtree);
        }
        boolean noDomains = limits.getExcludedSubtrees() != null && Arrays.asList(limits.getExcludedSubtrees())
                .contains(subtree(GeneralName.dNSName, "")); // which the validator takes for no domain at all
        return Arrays.stream(names.getNames())
                .filter(name -> noDomains && name.getTagNo() == GeneralName.dNSName || !allows(validator, name))
                .flatMap(name -> text(name).stream()).findFirst();
    }

    private static boolean allows(PKIXNameConstraintValidator validator, GeneralName name) {
        try {
            validator.checkPermitted(name);
            validator.checkExcluded(name);
            return true;
        } catch (NameConstraintValidatorException e) {
            return false;
        }
    }

    private static GeneralSubtree subtree(int kind, String value) {
        return new GeneralSubtree(new GeneralName(kind, value));
    }

    /** Address and mask of nothing but zeros: every address fits. */
    private static GeneralSubtree allAddresses(int bytes) {
        return new GeneralSubtree(new GeneralName(GeneralName.iPAddress, new DEROctetString(new byte[bytes])));
    }
}
