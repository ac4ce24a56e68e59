package org.slatecard.transfer;

import java.util.List;

/**
 * A suite that a camera offers, with its grade.
 *
 * @param name        IANA's name
 * @param number      IANA's number
 * @param recommended whether the camera's maker recommends it; otherwise it is deprecated (F18)
 * @param source      where the grade comes from: F-number of the camera facts, or the manual
 * @param weaknesses  what is weak about it, with who says so
 */
public record OfferedSuite(String name, int number, boolean recommended, String source,
        List<SuiteWeakness> weaknesses) {
    /** A list that nobody can change. */
    public OfferedSuite {
        weaknesses = List.copyOf(weaknesses);
    }

    /** Its grade, as it stands in files that programs read. */
    public String grade() {
        return recommended ? "recommended" : "deprecated";
    }
}
