package org.slatecard.authority;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.model.text.ExplainedException;

/**
 * What a new authority shall be. Immutable.
 *
 * @param name         its common name, 1 to {@value #LONGEST_NAME} characters
 * @param organization whose it is, at most as long; empty where that is not said
 * @param key          {@link KeyKind#RSA_3072} or {@link KeyKind#P_384}
 * @param years        how long its root certificate is valid, 1 to {@value #MOST_YEARS}
 * @param limits       names that it may issue for
 */
public record RootForm(String name, Optional<String> organization, KeyKind key, int years, NameLimits limits) {
    /** Characters of a name (RFC 5280, appendix A: ub-common-name, ub-organization-name). */
    public static final int LONGEST_NAME = 64;
    /** Most years: no key is judged further ahead (NIST SP 800-57 Part 1 Rev. 5, table 4). */
    public static final int MOST_YEARS = 25;
    /** Years where nothing else is said. */
    public static final int USUAL_YEARS = 10;

    /** Clocks of cameras and servers need not be right to the minute. */
    static final Duration CLOCK_SKEW = Duration.ofHours(1);

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    /**
     * When a root certificate begins and ends.
     *
     * @param from  its first second
     * @param until its last second
     */
    public record Validity(Instant from, Instant until) {
        /** Of one that is made at an instant, for years: it begins {@link #CLOCK_SKEW} before. */
        public static Validity ofYears(Instant made, int years) {
            Instant from = made.truncatedTo(ChronoUnit.SECONDS).minus(CLOCK_SKEW);
            return new Validity(from, from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant().minusSeconds(1));
        }
    }

    /**
     * Refuses what no certificate can say.
     *
     * @throws ExplainedException when a name is empty, too long or has characters that cannot be seen, or the years are
     *                            out of range
     */
    void check() throws ExplainedException {
        check(name);
        if (organization.isPresent()) {
            check(organization.get());
        }
        if (key == KeyKind.P_256) {
            throw new ExplainedException(AuthorityText.NO_ROOT_KEY.with());
        }
        if (years < 1 || years > MOST_YEARS) {
            throw new ExplainedException(AuthorityText.YEARS.with(years, MOST_YEARS));
        }
    }

    private static void check(String text) throws ExplainedException {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST_NAME || INVISIBLE.matcher(text).find()) {
            throw new ExplainedException(AuthorityText.NAME.with(INVISIBLE.matcher(text).replaceAll("�"),
                    LONGEST_NAME));
        }
    }
}
