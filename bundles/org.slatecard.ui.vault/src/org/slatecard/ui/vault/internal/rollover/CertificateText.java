package org.slatecard.ui.vault.internal.rollover;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import org.slatecard.certificates.CertificateInfo;

/**
 * What is compared of a certificate, in words.
 *
 * @param subject     whose it is
 * @param issuer      who signed it
 * @param from        first day of its validity
 * @param until       last day of its validity
 * @param key         algorithm and size
 * @param fingerprint SHA-256
 */
public record CertificateText(String subject, String issuer, String from, String until, String key,
        String fingerprint) {
    /** None yet. */
    public static final CertificateText NONE = new CertificateText("", "", "", "", "", "");

    /** What a certificate says. */
    public static CertificateText of(CertificateInfo info) {
        return new CertificateText(info.subject(), info.issuer(), day(info.validFrom()), day(info.validUntil()),
                info.key(), info.sha256());
    }

    /** A day, as people here write it. */
    public static String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(instant);
    }

    /** The day of an instant that the fleet notes as text; the text itself where it is none. */
    public static String day(String noted) {
        try {
            return day(Instant.parse(noted));
        } catch (DateTimeParseException e) {
            return noted;
        }
    }
}
