package org.slatecard.ui.certificates.internal.detail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.eclipse.osgi.util.NLS;
import org.slatecard.certificates.CertificateInfo;

/**
 * How a certificate stands in time.
 *
 * @param state how it stands
 * @param text  the end of its validity and what is left of it, in words
 */
public record Validity(State state, String text) {
    private static final long SOON_DAYS = 30;
    private static final long YEARS_FROM_DAYS = 730;
    private static final double DAYS_OF_A_YEAR = 365.2425;

    /** How a certificate stands. */
    public enum State {
        VALID, SOON, NOT_YET, EXPIRED
    }

    /** How it stands at an instant, told in the days of a time zone. */
    public static Validity of(CertificateInfo info, Instant now, ZoneId zone) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(zone);
        String until = format.format(info.validUntil());
        if (info.expiredAt(now)) {
            return new Validity(State.EXPIRED, expired(until, ChronoUnit.DAYS.between(info.validUntil(), now)));
        }
        if (now.isBefore(info.validFrom())) {
            return new Validity(State.NOT_YET,
                    NLS.bind(Messages.ValidityNotYet, until, format.format(info.validFrom())));
        }
        long days = ChronoUnit.DAYS.between(now, info.validUntil());
        return new Validity(days <= SOON_DAYS ? State.SOON : State.VALID, left(until, days));
    }

    private static String expired(String until, long days) {
        if (days == 0) {
            return NLS.bind(Messages.ValidityExpiredToday, until);
        }
        if (days == 1) {
            return NLS.bind(Messages.ValidityExpiredOneDay, until);
        }
        return days < YEARS_FROM_DAYS
                ? NLS.bind(Messages.ValidityExpiredDays, until, days)
                : NLS.bind(Messages.ValidityExpiredYears, until, years(days));
    }

    private static String left(String until, long days) {
        if (days == 0) {
            return NLS.bind(Messages.ValidityToday, until);
        }
        if (days == 1) {
            return NLS.bind(Messages.ValidityOneDay, until);
        }
        return days < YEARS_FROM_DAYS
                ? NLS.bind(Messages.ValidityDays, until, days)
                : NLS.bind(Messages.ValidityYears, until, years(days));
    }

    private static long years(long days) {
        return (long) (days / DAYS_OF_A_YEAR);
    }
}
