package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.util.IPAddress;

/**
 * Whether a certificate names a host (RFC 9525): an address by its iPAddress names, a name by its dNSName names, letter
 * by letter without regard to case, or through a wildcard that is the whole first label of three or more. The common name
 * never counts.
 */
public enum HostMatch {
    /** It names the host. */
    MATCH,
    /** It does not, but its common name does, which software of old goes by. */
    COMMON_NAME_ONLY,
    /** It does not, but a wildcard within a label would do, which software of old goes by. */
    PARTIAL_WILDCARD_ONLY,
    /** It does not. */
    MISMATCH;

    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]+");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-+[a-z0-9]+)*(\\.[a-z0-9]+(-+[a-z0-9]+)*)+");

    /** Compares. */
    public static HostMatch of(PathCertificate certificate, String host) {
        byte[] address = address(host);
        if (address != null) {
            boolean named = names(certificate, GeneralName.iPAddress).stream()
                    .anyMatch(name -> Arrays.equals(ASN1OctetString.getInstance(name.getName()).getOctets(), address));
            return named ? MATCH : orCommonName(certificate, name -> Arrays.equals(address(name), address));
        }
        List<String> names = names(certificate, GeneralName.dNSName).stream()
                .map(name -> name.getName() instanceof ASN1String text ? text.getString() : "").toList();
        if (names.stream().anyMatch(name -> matches(name, host))) {
            return MATCH;
        }
        return names.stream().anyMatch(name -> partlyMatches(name, host))
                ? PARTIAL_WILDCARD_ONLY
                : orCommonName(certificate, name -> matches(name, host));
    }

    private static HostMatch orCommonName(PathCertificate certificate, Predicate<String> matches) {
        return CommonNames.of(certificate).stream().anyMatch(matches) ? COMMON_NAME_ONLY : MISMATCH;
    }

    private static List<GeneralName> names(PathCertificate certificate, int type) {
        return certificate.alternativeNames().stream().flatMap(names -> Arrays.stream(names.getNames()))
                .filter(name -> name.getTagNo() == type).toList();
    }

    private static boolean matches(String presented, String host) {
        String pattern = presented.toLowerCase(Locale.ROOT);
        String name = host.toLowerCase(Locale.ROOT);
        if (pattern.isEmpty() || pattern.indexOf('\0') >= 0) {
            return false;
        }
        if (pattern.equals(name)) {
            return true;
        }
        if (!pattern.startsWith("*.") || !NAME.matcher(pattern.substring(2)).matches()) {
            return false;
        }
        int dot = name.indexOf('.');
        return dot > 0 && name.substring(dot).equals(pattern.substring(1))
                && LABEL.matcher(name.substring(0, dot)).matches();
    }

    /** A wildcard at the beginning or end of the first label, and more in that label. */
    private static boolean partlyMatches(String presented, String host) {
        String pattern = presented.toLowerCase(Locale.ROOT);
        String name = host.toLowerCase(Locale.ROOT);
        int star = pattern.indexOf('*');
        int dot = pattern.indexOf('.');
        int hostDot = name.indexOf('.');
        if (star < 0 || star > dot || hostDot < 0 || pattern.startsWith("*.")) {
            return false;
        }
        String before = pattern.substring(0, star);
        String after = pattern.substring(star + 1, dot);
        String label = name.substring(0, hostDot);
        return pattern.substring(dot).equals(name.substring(hostDot))
                && label.length() >= before.length() + after.length()
                && label.startsWith(before) && label.endsWith(after);
    }

    /** An address in the form of certificates; null for what is none. IPv6 may stand in brackets, as in addresses of pages. */
    private static byte[] address(String text) {
        String plain = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!IPAddress.isValidIPv4(text) && !IPAddress.isValidIPv6(plain)) {
            return null;
        }
        GeneralName name = new GeneralName(GeneralName.iPAddress, plain);
        return ASN1OctetString.getInstance(name.getName()).getOctets();
    }
}
