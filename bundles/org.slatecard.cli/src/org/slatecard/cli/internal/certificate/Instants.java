package org.slatecard.cli.internal.certificate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.model.text.ExplainedException;

/** Instants as people and programs write them. */
final class Instants {
    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** The second that is inserted at the end of a day, which clocks count as the first of the next. */
    private static final Pattern LEAP_SECOND = Pattern.compile("(.*[T ]\\d{2}:\\d{2}:)60(.*)");

    private Instants() {}

    /**
     * The end of a range, written as an instant; a day for its last second in UTC.
     *
     * @throws ExplainedException when it is none
     */
    static Instant parseEnd(String text) throws ExplainedException {
        Instant instant = parse(text);
        return DAY.matcher(text.strip()).matches() ? instant.plus(Duration.ofDays(1)).minusSeconds(1) : instant;
    }

    /**
     * An instant: {@code 2026-06-03T12:00:00Z} or with another offset, a day for its beginning in UTC, or seconds since
     * 1970.
     *
     * @throws ExplainedException when it is none
     */
    static Instant parse(String text) throws ExplainedException {
        String plain = text.strip();
        try {
            if (SECONDS.matcher(plain).matches()) {
                return Instant.ofEpochSecond(Long.parseLong(plain));
            }
            if (DAY.matcher(plain).matches()) {
                return LocalDate.parse(plain).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            Matcher leap = LEAP_SECOND.matcher(plain);
            if (leap.matches()) {
                return parse(leap.group(1) + "59" + leap.group(2)).plusSeconds(1);
            }
            return OffsetDateTime.parse(plain.replaceFirst(" ", "T")).toInstant();
        } catch (DateTimeException e) {
            throw new ExplainedException(CertMessage.NO_INSTANT.with(text), e);
        }
    }
}
