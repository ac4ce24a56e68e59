package org.slatecard.certificates.internal.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.OtherName;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;

/**
 * Name constraints (RFC 5280, section 4.2.1.10) where Bouncy Castle's path validator does not look: those of a trusted
 * certificate that cannot take part in its path, DNS constraints that cover everything, and common names that look like
 * hosts in a certificate without DNS names, so that nobody evades a constraint by leaving the names out.
 */
final class NameLimits {
    /** Two labels or more; what looks otherwise is not taken for a name of a host. */
    private static final Pattern HOST = Pattern.compile("\\w+(-+\\w+)*(\\.\\w+(-+\\w+)*)+");

    private static final int MOST_COMPARISONS = 1 << 20;
    /** id-on-SmtpUTF8Mailbox. */
    private static final ASN1ObjectIdentifier MAIL_IN_UTF8 = X509ObjectIdentifiers.id_pkix.branch("8.9");

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
                boolean hidden = SubjectNames.hideMail(certificate)
                        || i == 0 && !hasDomain(certificate) && SubjectNames.hideCommon(certificate);
                boolean kept = path.stream().skip(i + 1L).flatMap(above -> above.nameConstraints().stream())
                        .allMatch(limits -> names.stream().allMatch(name -> keeps(name, limits)) && !hidden);
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
        certificate.alternativeNames().stream().flatMap(alternative -> Arrays.stream(alternative.getNames()))
                .map(NameLimits::asLimited).forEach(names::add);
        if (server && !hasDomain(certificate)) {
            SubjectNames.limited(certificate).stream().filter(name -> HOST.matcher(name).matches())
                    .map(name -> new GeneralName(GeneralName.dNSName, name)).forEach(names::add);
        }
        return names;
    }

    private static boolean hasDomain(PathCertificate certificate) {
        return certificate.alternativeNames().stream().flatMap(names -> Arrays.stream(names.getNames()))
                .anyMatch(name -> name.getTagNo() == GeneralName.dNSName);
    }

    /** Addresses of mail with letters beyond ASCII keep to the limits on all others (RFC 9598, section 6). */
    private static GeneralName asLimited(GeneralName name) {
        if (name.getTagNo() != GeneralName.otherName) {
            return name;
        }
        OtherName other = OtherName.getInstance(name.getName());
        return other.getTypeID().equals(MAIL_IN_UTF8) && other.getValue() instanceof ASN1UTF8String mail
                ? new GeneralName(GeneralName.rfc822Name, mail.getString())
                : name;
    }

    private static boolean keeps(GeneralName name, NameConstraints limits) {
        List<Subtree> permitted = ofForm(name, limits.getPermittedSubtrees());
        List<Subtree> excluded = ofForm(name, limits.getExcludedSubtrees());
        if (Stream.concat(permitted.stream(), excluded.stream()).anyMatch(each -> !each.isSupported(name))) {
            return false;
        }
        return name.getTagNo() == GeneralName.iPAddress
                ? keepsAsValidatorSays(name, permitted, excluded)
                : (permitted.isEmpty() || permitted.stream().anyMatch(each -> each.contains(name)))
                        && excluded.stream().noneMatch(each -> each.contains(name));
    }

    private static boolean keepsAsValidatorSays(GeneralName address, List<Subtree> permitted, List<Subtree> excluded) {
        PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
        try {
            validator.intersectPermittedSubtree(
                    permitted.stream().map(Subtree::limit).toArray(GeneralSubtree[]::new));
            excluded.forEach(each -> validator.addExcludedSubtree(each.limit()));
            validator.checkPermitted(address);
            validator.checkExcluded(address);
            return true;
        } catch (NameConstraintValidatorException | RuntimeException e) {
            return false;
        }
    }

    private static List<Subtree> ofForm(GeneralName name, GeneralSubtree[] all) {
        return all == null
                ? List.of()
                : Arrays.stream(all).filter(each -> each.getBase().getTagNo() == name.getTagNo()).map(Subtree::new)
                        .toList();
    }
}
