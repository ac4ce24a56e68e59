package org.slatecard.certificates.internal.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1String;
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

    private NameLimits() {}

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
        }
        certificate.alternativeNames().ifPresent(alternative -> names.addAll(Arrays.asList(alternative.getNames())));
        if (server && names.stream().noneMatch(name -> name.getTagNo() == GeneralName.dNSName)) {
            CommonNames.of(certificate).stream().filter(name -> HOST.matcher(name).matches())
                    .map(name -> new GeneralName(GeneralName.dNSName, name)).forEach(names::add);
        }
        return names;
    }

    private static boolean keeps(GeneralName name, NameConstraints limits) {
        List<GeneralSubtree> permitted = subtrees(limits.getPermittedSubtrees());
        List<GeneralSubtree> excluded = subtrees(limits.getExcludedSubtrees());
        if (name.getTagNo() == GeneralName.dNSName) {
            List<GeneralSubtree> forHosts = permitted.stream().filter(NameLimits::isForHosts).toList();
            return (forHosts.isEmpty() || forHosts.stream().anyMatch(base -> isWithin(name, base)))
                    && excluded.stream().filter(NameLimits::isForHosts).noneMatch(base -> isWithin(name, base));
        }
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

    private static List<GeneralSubtree> subtrees(GeneralSubtree[] all) {
        return all == null ? List.of() : Arrays.asList(all);
    }

    private static boolean isForHosts(GeneralSubtree subtree) {
        return subtree.getBase().getTagNo() == GeneralName.dNSName;
    }

    private static boolean isWithin(GeneralName name, GeneralSubtree subtree) {
        String host = text(name);
        String base = text(subtree.getBase());
        int begin = host.length() - base.length();
        return base.isEmpty() || host.endsWith(base)
                && (begin == 0 || base.startsWith(".") || host.charAt(begin - 1) == '.');
    }

    private static String text(GeneralName name) {
        return name.getName() instanceof ASN1String text ? text.getString().toLowerCase(Locale.ROOT) : "";
    }
}
