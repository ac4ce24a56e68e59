package org.slatecard.certificates.internal.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;

/**
 * Name constraints (RFC 5280, section 4.2.1.10) where Bouncy Castle's path validator does not look: those of a trusted
 * certificate that cannot take part in its path, DNS constraints that cover everything, and common names that look like
 * hosts in a certificate without DNS names, so that nobody evades a constraint by leaving the names out.
 */
final class NameLimits {
    /** Two labels or more; what looks otherwise is not taken for a name of a host. */
    private static final Pattern HOST = Pattern.compile("\\w+(-+\\w+)*(\\.\\w+(-+\\w+)*)+");

    private static final int MOST_COMPARISONS = 1 << 20;
    private static final Set<Integer> ADDRESS_BYTES = Set.of(4, 16);

    private NameLimits() {}

    /** Whether there are more names and limits on them than openssl compares: to compare them all takes minutes. */
    static boolean areTooMany(List<PathCertificate> path) {
        for (int i = 0; i < path.size(); i++) {
            long names = names(path.get(i), i == 0).size();
            boolean many = path.stream().skip(i + 1L).flatMap(above -> above.nameConstraints().stream())
                    .anyMatch(limits -> names * size(limits) > MOST_COMPARISONS);
            if (many) {
                return true;
            }
        }
        return false;
    }

    private static int size(NameConstraints limits) {
        return Stream.of(limits.getPermittedSubtrees(), limits.getExcludedSubtrees()).filter(Objects::nonNull)
                .mapToInt(subtrees -> subtrees.length).sum();
    }

    /** Whether all names of a path keep to the constraints above them. */
    static boolean areKept(List<PathCertificate> path) {
        for (int i = 0; i < path.size(); i++) {
            PathCertificate certificate = path.get(i);
            if (i == 0 || !certificate.isSelfIssued()) {
                List<GeneralName> names = names(certificate, i == 0);
                boolean kept = path.stream().skip(i + 1L).flatMap(above -> above.nameConstraints().stream())
                        .allMatch(limits -> names.stream().allMatch(name -> keeps(name, limits)));
                if (!kept) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<GeneralName> names(PathCertificate certificate, boolean server) {
        List<GeneralName> names = new ArrayList<>();
        if (certificate.subject().size() > 0) {
            names.add(new GeneralName(certificate.subject()));
            SubjectNames.mail(certificate).forEach(mail -> names.add(new GeneralName(GeneralName.rfc822Name, mail)));
        }
        certificate.alternativeNames().ifPresent(alternative -> names.addAll(Arrays.asList(alternative.getNames())));
        if (server && names.stream().noneMatch(name -> name.getTagNo() == GeneralName.dNSName)) {
            SubjectNames.common(certificate).stream().filter(name -> HOST.matcher(name).matches())
                    .map(name -> new GeneralName(GeneralName.dNSName, name)).forEach(names::add);
        }
        return names;
    }

    private static boolean keeps(GeneralName name, NameConstraints limits) {
        List<GeneralSubtree> permitted = ofForm(name, limits.getPermittedSubtrees());
        List<GeneralSubtree> excluded = ofForm(name, limits.getExcludedSubtrees());
        if (Stream.concat(permitted.stream(), excluded.stream()).anyMatch(base -> !isSupported(name, base))) {
            return false;
        }
        return switch (name.getTagNo()) {
            case GeneralName.dNSName -> keeps(permitted, excluded, base -> isWithinDomain(name, base.getBase()));
            case GeneralName.directoryName -> keeps(permitted, excluded, base -> isBelow(name, base.getBase()));
            default -> keepsAsValidatorSays(name, permitted, excluded);
        };
    }

    private static boolean keeps(List<GeneralSubtree> permitted, List<GeneralSubtree> excluded,
            Predicate<GeneralSubtree> within) {
        return (permitted.isEmpty() || permitted.stream().anyMatch(within)) && excluded.stream().noneMatch(within);
    }

    private static boolean keepsAsValidatorSays(GeneralName name, List<GeneralSubtree> permitted,
            List<GeneralSubtree> excluded) {
        PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
        try {
            validator.intersectPermittedSubtree(permitted.toArray(GeneralSubtree[]::new));
            excluded.forEach(validator::addExcludedSubtree);
            validator.checkPermitted(name);
            validator.checkExcluded(name);
            return true;
        } catch (NameConstraintValidatorException | RuntimeException e) {
            return false;
        }
    }

    private static List<GeneralSubtree> ofForm(GeneralName name, GeneralSubtree[] all) {
        return all == null
                ? List.of()
                : Arrays.stream(all).filter(base -> base.getBase().getTagNo() == name.getTagNo()).toList();
    }

    /** Of other forms of names, and with limits of depth, nobody knows what is meant (RFC 5280, section 4.2.1.10). */
    private static boolean isSupported(GeneralName name, GeneralSubtree subtree) {
        boolean readable = switch (name.getTagNo()) {
            case GeneralName.iPAddress -> ADDRESS_BYTES.contains(bytes(name))
                    && ADDRESS_BYTES.contains(bytes(subtree.getBase()) / 2);
            case GeneralName.rfc822Name -> text(name).contains("@");
            case GeneralName.dNSName, GeneralName.directoryName, GeneralName.uniformResourceIdentifier -> true;
            default -> false;
        };
        return readable && subtree.getMaximum() == null && subtree.getMinimum().signum() == 0;
    }

    private static int bytes(GeneralName address) {
        return ASN1OctetString.getInstance(address.getName()).getOctets().length;
    }

    private static boolean isWithinDomain(GeneralName name, GeneralName domain) {
        String host = text(name);
        String base = text(domain);
        int begin = host.length() - base.length();
        return base.isEmpty() || host.endsWith(base)
                && (begin == 0 || base.startsWith(".") || host.charAt(begin - 1) == '.');
    }

    /** Whether one begins with all parts of the other; Bouncy Castle also finds them further down. */
    private static boolean isBelow(GeneralName name, GeneralName directory) {
        RDN[] parts = X500Name.getInstance(name.getName()).getRDNs();
        RDN[] base = X500Name.getInstance(directory.getName()).getRDNs();
        return base.length <= parts.length
                && IntStream.range(0, base.length).allMatch(i -> IETFUtils.rDNAreEqual(base[i], parts[i]));
    }

    private static String text(GeneralName name) {
        return name.getName() instanceof ASN1String text ? text.getString().toLowerCase(Locale.ROOT) : "";
    }
}
