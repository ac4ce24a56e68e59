package org.slatecard.authority;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.slatecard.authority.internal.x509.AlternativeNames;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.text.ExplainedException;

/**
 * An authority of a fleet, ready to be shown.
 *
 * @param element   it in the fleet
 * @param root      what its root certificate says
 * @param permitted domains and networks that it may issue for; empty for all
 * @param issued    what it issued, by label, the newest first
 */
public record AuthorityInfo(CertificateAuthority element, CertificateInfo root, List<String> permitted,
        List<IssuedInfo> issued) {
    /** Days before its end from which a certificate has to be renewed: the month that {@link ServerForm} adds to a year. */
    public static final int SOON_DAYS = 30;

    private static final Pattern YEAR_AT_END = Pattern.compile("\\s+[0-9]{4}(-[0-9]+)?$");
    private static final Comparator<IssuedInfo> ORDER = Comparator
            .comparing((IssuedInfo each) -> String.valueOf(each.element().getLabel()))
            .thenComparing(each -> each.info().validFrom(), Comparator.reverseOrder())
            .thenComparing(each -> each.info().key());

    /**
     * Reads an authority.
     *
     * @param now the instant of the states
     * @throws ExplainedException when a certificate in it is missing or damaged
     */
    public static AuthorityInfo of(CertificateAuthority authority, Instant now) throws ExplainedException {
        List<IssuedInfo> issued = new ArrayList<>();
        for (IssuedCertificate each : authority.getIssued()) {
            issued.add(IssuedInfo.of(each, now));
        }
        issued.sort(ORDER);
        CertificateInfo root = CertificateInfo.of(authority.getRootCertificate());
        return new AuthorityInfo(authority, root, List.copyOf(AlternativeNames.permitted(
                Holders.of(authority.getRootCertificate()).getExtensions())), List.copyOf(issued));
    }

    /** How one of the issued certificates stands at an instant. */
    public Standing standing(IssuedInfo one, Instant now) {
        return switch (one.state()) {
            case REVOKED -> Standing.REVOKED;
            case EXPIRED -> Standing.EXPIRED;
            case NOT_YET_VALID -> Standing.NOT_YET_VALID;
            case VALID -> isInUse(one) ? endsSoon(one, now) : Standing.RENEWED;
        };
    }

    /**
     * The kind of its key.
     *
     * @throws ExplainedException when its root is damaged
     */
    public KeyKind key() throws ExplainedException {
        return Holders.isRsa(Holders.of(element.getRootCertificate())) ? KeyKind.RSA_3072 : KeyKind.P_384;
    }

    /**
     * Whose it is; empty where its root does not say so.
     *
     * @throws ExplainedException when its root is damaged
     */
    public Optional<String> organization() throws ExplainedException {
        RDN[] named = Holders.of(element.getRootCertificate()).getSubject().getRDNs(BCStyle.O);
        return named.length == 0
                ? Optional.empty()
                : Optional.of(IETFUtils.valueToString(named[0].getFirst().getValue()));
    }

    /**
     * A name for the authority that takes its place in a year: its own with that year, and with a number where there is
     * one of that name.
     *
     * @param taken names of the authorities of the fleet
     */
    public String successorName(int year, Collection<String> taken) {
        String own = String.valueOf(element.getName());
        String bare = YEAR_AT_END.matcher(own).replaceFirst("");
        String name = shortened(bare, " " + year);
        for (int number = 2; taken.contains(name); number++) {
            name = shortened(bare, " " + year + "-" + number);
        }
        return name;
    }

    private static String shortened(String text, String end) {
        int longest = text.offsetByCodePoints(0,
                Math.min(text.codePointCount(0, text.length()), RootForm.LONGEST_NAME - end.length()));
        return text.substring(0, longest).strip() + end;
    }

    /**
     * The next that was issued in the place of one: for the same server, with a key of the same kind, and not taken
     * back since; empty where there is none.
     */
    public Optional<IssuedInfo> renewedBy(IssuedInfo one) {
        return issued.stream().filter(each -> each.state() != IssuedState.REVOKED && isSameServer(each, one)
                && isLater(each, one, CertificateInfo::validFrom))
                .min(Comparator.comparing(each -> each.info().validFrom()));
    }

    /** Whether a server should use a certificate now: it is valid, and there is no later one. */
    boolean isInUse(IssuedInfo one) {
        return one.state() == IssuedState.VALID && issued.stream().noneMatch(each -> follows(each, one));
    }

    private static Standing endsSoon(IssuedInfo one, Instant now) {
        return one.info().validUntil().isBefore(now.plus(SOON_DAYS, ChronoUnit.DAYS))
                ? Standing.EXPIRES_SOON
                : Standing.VALID;
    }

    private boolean follows(IssuedInfo later, IssuedInfo earlier) {
        return later.state() == IssuedState.VALID
                && isSameServer(later, earlier) && isLater(later, earlier, CertificateInfo::validUntil);
    }

    /** Certificates count in seconds: of two of the same second, that which was issued after the other. */
    private boolean isLater(IssuedInfo one, IssuedInfo other, Function<CertificateInfo, Instant> instant) {
        int order = instant.apply(one.info()).compareTo(instant.apply(other.info()));
        List<IssuedCertificate> all = element.getIssued();
        return order > 0 || order == 0 && all.indexOf(one.element()) > all.indexOf(other.element());
    }

    private static boolean isSameServer(IssuedInfo one, IssuedInfo other) {
        return String.valueOf(one.element().getLabel()).equals(String.valueOf(other.element().getLabel()))
                && algorithm(one).equals(algorithm(other));
    }

    /** RSA or EC, without the size. */
    private static String algorithm(IssuedInfo issued) {
        return issued.info().key().split(" ")[0];
    }
}
