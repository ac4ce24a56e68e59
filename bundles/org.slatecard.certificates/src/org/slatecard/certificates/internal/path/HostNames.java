package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.util.Strings;
import org.slatecard.certificates.verdict.HostMatch;
import org.slatecard.certificates.verdict.IpAddress;

/**
 * Whether a certificate names a host (RFC 9525): an address by its iPAddress names, a name by its dNSName names, letter
 * by letter without regard to case, or through a wildcard that is the whole first label of three or more. The common name
 * never counts.
 */
public final class HostNames {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]+");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-+[a-z0-9]+)*(\\.[a-z0-9]+(-+[a-z0-9]+)*)+");

    /** A scheme, a user, a folder, or a port behind a name or an address in brackets. */
    private static final Pattern MORE = Pattern.compile(".*[/@].*|(\\[.*\\]|[^:]*):\\d*");

    private HostNames() {}

    /** Whether a text is the name or address of a host with something before or behind it. */
    static boolean isMoreThanHost(String text) {
        return MORE.matcher(text).matches();
    }

    /** Compares. */
    public static HostMatch of(PathCertificate certificate, String host) {
        List<String> hosts = names(certificate, GeneralName.dNSName).stream()
                .map(name -> name.getName() instanceof ASN1String text ? text.getString() : "").toList();
        Optional<IpAddress> address = IpAddress.parse(host);
        if (address.isPresent()) {
            boolean named = names(certificate, GeneralName.iPAddress).stream().anyMatch(name -> IpAddress
                    .of(ASN1OctetString.getInstance(name.getName()).getOctets()).equals(address));
            if (!named && hosts.stream().anyMatch(name -> IpAddress.parse(name).equals(address))) {
                return HostMatch.ADDRESS_AS_NAME_ONLY;
            }
            return named ? HostMatch.MATCH : orCommonName(certificate, name -> IpAddress.parse(name).equals(address));
        }
        if (hosts.stream().anyMatch(name -> matches(name, host))) {
            return HostMatch.MATCH;
        }
        return hosts.stream().anyMatch(name -> partlyMatches(name, host))
                ? HostMatch.PARTIAL_WILDCARD_ONLY
                : orCommonName(certificate, name -> matches(name, host));
    }

    private static HostMatch orCommonName(PathCertificate certificate, Predicate<String> matches) {
        return SubjectNames.common(certificate).stream().anyMatch(matches)
                ? HostMatch.COMMON_NAME_ONLY
                : HostMatch.MISMATCH;
    }

    private static List<GeneralName> names(PathCertificate certificate, int type) {
        return certificate.alternativeNames().stream().flatMap(names -> Arrays.stream(names.getNames()))
                .filter(name -> name.getTagNo() == type).toList();
    }

    private static boolean matches(String presented, String host) {
        String pattern = Strings.toLowerCase(presented);
        String name = Strings.toLowerCase(host);
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
        String pattern = Strings.toLowerCase(presented);
        String name = Strings.toLowerCase(host);
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
}
