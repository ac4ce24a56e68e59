package org.slatecard.certificates.internal.path;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;

/**
 * One name constraint, for names of its own form (RFC 5280, section 4.2.1.10).
 *
 * @param limit as it stands in the certificate of an authority
 */
record Subtree(GeneralSubtree limit) {
    private static final Set<Integer> ADDRESS_BYTES = Set.of(4, 16);
    private static final String HIERARCHY = "://";

    /** Of other forms of names, and with limits of depth, nobody knows what is meant; neither of names that are none. */
    boolean isSupported(GeneralName name) {
        boolean readable = switch (name.getTagNo()) {
            case GeneralName.iPAddress -> ADDRESS_BYTES.contains(bytes(name))
                    && ADDRESS_BYTES.contains(bytes(limit.getBase()) / 2);
            case GeneralName.rfc822Name -> text(name).contains("@");
            case GeneralName.uniformResourceIdentifier -> !host(name).isEmpty();
            case GeneralName.dNSName, GeneralName.directoryName -> true;
            default -> false;
        };
        return readable && limit.getMaximum() == null && limit.getMinimum().signum() == 0;
    }

    private static int bytes(GeneralName address) {
        return ASN1OctetString.getInstance(address.getName()).getOctets().length;
    }

    /** Whether a domain, directory, address of mail or identifier of a resource lies within. */
    boolean contains(GeneralName name) {
        return switch (name.getTagNo()) {
            case GeneralName.dNSName -> isWithinDomain(lower(text(name)), lower(base()));
            case GeneralName.directoryName -> isBelow(name, limit.getBase());
            case GeneralName.rfc822Name -> isMailOf(text(name), base());
            case GeneralName.uniformResourceIdentifier -> isHostOf(host(name), base());
            default -> throw new IllegalArgumentException(name.toString());
        };
    }

    private String base() {
        return text(limit.getBase());
    }

    private static boolean isWithinDomain(String host, String base) {
        int begin = host.length() - base.length();
        return base.isEmpty() || host.endsWith(base)
                && (begin == 0 || base.startsWith(".") || host.charAt(begin - 1) == '.');
    }

    /** Whether one begins with all parts of the other; Bouncy Castle also finds them further down. */
    private static boolean isBelow(GeneralName name, GeneralName directory) {
        RDN[] parts = X500Name.getInstance(name.getName()).getRDNs();
        RDN[] base = X500Name.getInstance(directory.getName()).getRDNs();
        return base.length <= parts.length
                && IntStream.range(0, base.length).allMatch(i -> SameName.of(base[i], parts[i]));
    }

    /** What stands before the last @ counts letter by letter, where the limit names it (RFC 5280, section 7.5). */
    private static boolean isMailOf(String mail, String base) {
        int at = mail.lastIndexOf('@');
        int baseAt = base.lastIndexOf('@');
        return isHostOf(mail.substring(at + 1), base.substring(baseAt + 1))
                && (baseAt < 1 || mail.substring(0, at).equals(base.substring(0, baseAt)));
    }

    /** A host is within itself alone, one with a dot before it has everything below. */
    private static boolean isHostOf(String host, String base) {
        return base.startsWith(".")
                ? host.length() > base.length() && lower(host).endsWith(lower(base))
                : host.equalsIgnoreCase(base);
    }

    /** The host of an identifier of a resource, with who is logged in there; empty where it has none. */
    private static String host(GeneralName resource) {
        String text = text(resource);
        int scheme = text.indexOf(':');
        if (scheme < 0 || !text.startsWith(HIERARCHY, scheme)) {
            return "";
        }
        String rest = text.substring(scheme + HIERARCHY.length());
        int port = rest.indexOf(':');
        int end = port < 0 ? rest.indexOf('/') : port;
        return end < 0 ? rest : rest.substring(0, end);
    }

    private static String text(GeneralName name) {
        return name.getName() instanceof ASN1String text ? text.getString() : "";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
