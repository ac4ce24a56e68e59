package org.slatecard.certificates.internal.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Time;

/**
 * The validity of a certificate in the one form that RFC 5280, section 4.1.2.5, allows: seconds, Zulu, no fraction. A
 * leap second (23:59:60) is no such time.
 */
final class Validity {
    private static final Pattern UTC_TIME = Pattern.compile("\\d{12}Z");
    private static final Pattern GENERALIZED_TIME = Pattern.compile("\\d{14}Z");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMddHHmmssX")
            .withResolverStyle(ResolverStyle.STRICT);
    /** Bytes of tag and length, which is below 128. */
    private static final int HEADER = 2;
    /** Two digits of a year from here on are of the century before. */
    private static final int FIRST_OF_1900 = 50;

    private final Optional<Instant> from;
    private final Optional<Instant> until;

    Validity(PathCertificate certificate) {
        from = read(certificate.holder().toASN1Structure().getStartDate());
        until = read(certificate.holder().toASN1Structure().getEndDate());
    }

    private static Optional<Instant> read(Time time) {
        String text = written(time);
        boolean short2 = time.toASN1Primitive() instanceof ASN1UTCTime;
        if (!(short2 ? UTC_TIME : GENERALIZED_TIME).matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(short2 ? century(text) + text : text, FORMAT).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The characters as they stand in the certificate: Bouncy Castle completes what it returns. */
    private static String written(Time time) {
        try {
            byte[] encoded = time.toASN1Primitive().getEncoded();
            return new String(encoded, HEADER, encoded.length - HEADER, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String century(String time) {
        return Integer.parseInt(time.substring(0, 2)) < FIRST_OF_1900 ? "20" : "19";
    }

    boolean isReadable() {
        return from.isPresent() && until.isPresent();
    }

    /** First instant; only of one that is readable. */
    Instant from() {
        return from.orElseThrow();
    }

    /**
     * The end; only of one that is readable. RFC 5280 counts this second in, openssl does not, and the verdict is that of
     * the stricter.
     */
    Instant until() {
        return until.orElseThrow();
    }

    boolean hasBegunAt(Instant instant) {
        return from.isPresent() && !instant.isBefore(from.get());
    }

    boolean hasEndedAt(Instant instant) {
        return until.isEmpty() || !instant.isBefore(until.get());
    }

    boolean contains(Instant instant) {
        return hasBegunAt(instant) && !hasEndedAt(instant);
    }
}
