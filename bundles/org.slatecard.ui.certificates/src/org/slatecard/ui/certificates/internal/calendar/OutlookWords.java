package org.slatecard.ui.certificates.internal.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.slatecard.certificates.ExpiryOutlook.CameraOutlook;
import org.slatecard.certificates.ExpiryOutlook.CertificateOutlook;
import org.slatecard.certificates.verdict.Grade;

/** Verdicts in words, each with a sign before it. Days are those of UTC. */
final class OutlookWords {
    private OutlookWords() {}

    static String verdict(CertificateOutlook outlook) {
        return switch (outlook.time()) {
            case ENDED -> Messages.VerdictEnded;
            case NOT_YET -> Messages.VerdictNotYet;
            case VALID -> ofValid(outlook);
        };
    }

    private static String ofValid(CertificateOutlook outlook) {
        if (outlook.isGood()) {
            return Messages.VerdictGood;
        }
        boolean faulty = outlook.fault().isPresent() || outlook.grade() == Grade.DISALLOWED;
        return faulty ? Messages.VerdictFaulty : Messages.VerdictEarly;
    }

    static String verdict(CameraOutlook outlook) {
        return verdict(outlook.certificates());
    }

    static String verdict(CardRow row) {
        if (row.card().certificates().isEmpty()) {
            return Messages.VerdictNothing;
        }
        String known = row.certificates().isEmpty() ? "" : verdict(row.certificates());
        return row.foreign() == 0 ? known : (known + " " + NLS.bind(Messages.VerdictForeign, row.foreign())).strip();
    }

    private static String verdict(List<CertificateOutlook> certificates) {
        long bad = certificates.stream().filter(each -> !each.isGood()).count();
        return bad == 0 ? Messages.VerdictGood : NLS.bind(Messages.VerdictSome, bad, certificates.size());
    }

    static String names(List<CertificateOutlook> certificates) {
        return certificates.stream().map(own -> own.entry().label()).collect(Collectors.joining(", "));
    }

    /** The end of the first to end, or nothing. */
    static String firstEnd(List<CertificateOutlook> certificates) {
        return certificates.isEmpty() ? "" : day(certificates.get(0).entry().info().validUntil());
    }

    static String chain(CertificateOutlook outlook) {
        return outlook.fault().map(
                fault -> NLS.bind(Messages.ChainFault, fault.message().in(Locale.getDefault()), fault.source()))
                .orElse(Messages.ChainGood);
    }

    static String grade(Grade grade) {
        return switch (grade) {
            case ACCEPTABLE -> Messages.GradeAcceptable;
            case LEGACY -> Messages.GradeLegacy;
            case DISALLOWED -> Messages.GradeDisallowed;
        };
    }

    static String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneOffset.UTC).format(instant);
    }

    static String left(long days) {
        return days < 0 ? NLS.bind(Messages.DaysAgo, -days) : NLS.bind(Messages.DaysLeft, days);
    }
}
