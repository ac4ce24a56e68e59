package org.slatecard.transfer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.transfer.history.Runs.JUNE;

import java.util.Locale;
import java.util.Map;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.Verdict;

class DifferencesTest {
    private static List<String> words(List<Text> texts) {
        return texts.stream().map(text -> text.in(Locale.ENGLISH)).toList();
    }

    private static CheckEntry check(Verdict verdict, byte[] leaf) {
        return Runs.check(JUNE, Runs.SERVER, verdict, leaf, Map.of("TLS_A", true));
    }

    @Test
    void namesSuitesThatAreNoLongerOrNewlyAccepted() {
        assertThat(words(Differences.between(Runs.check(JUNE, true, false), Runs.check(JUNE, false, true))))
                .containsExactly("No longer accepted: TLS_A", "Accepted now: TLS_B",
                        "Negotiated now: TLS_B; before: TLS_A");
    }

    @Test
    void namesVersionsOfTheProtocolThatAreNoLongerOrNewlyAccepted() {
        CheckEntry check = Runs.check(JUNE, true, false);
        assertThat(words(Differences.between(Runs.withSsl(check, SuiteState.ACCEPTED),
                Runs.withSsl(check, SuiteState.REFUSED)))).containsExactly("No longer accepted: SSL 3.0");
        assertThat(Differences.between(Runs.withSsl(check, SuiteState.UNKNOWN),
                Runs.withSsl(check, SuiteState.REFUSED))).isEmpty();
    }

    @Test
    void namesTheCertificateThatChangedByItsFingerprint() {
        assertThat(words(Differences.between(check(Verdict.RECOMMENDED_ONLY, Runs.LEAF),
                check(Verdict.RECOMMENDED_ONLY, Runs.OTHER_LEAF)))).singleElement().asString()
                .matches("The certificate of the server changed: SHA-256 \\S{64,}; before: \\S{64,}");
    }

    @Test
    void namesTheVerdictFromBefore() {
        assertThat(words(Differences.between(check(Verdict.RECOMMENDED_ONLY, Runs.LEAF),
                check(Verdict.ALSO_DEPRECATED, Runs.LEAF))))
                .containsExactly("It was: takes only recommended suites.");
    }

    @Test
    void takesWhatWasNotFoundOutForNoChange() {
        CheckEntry closed = Runs.check(JUNE, Runs.SERVER, Verdict.CLOSED, Runs.LEAF, Map.of());
        assertThat(words(Differences.between(check(Verdict.RECOMMENDED_ONLY, Runs.LEAF), closed)))
                .containsExactly("It was: takes only recommended suites.");
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        assertThat(Differences.between(Runs.check(JUNE, true, false), Runs.check(JUNE.plusSeconds(9), true, false)))
                .isEmpty();
        assertThat(Differences.between(fails(Kind.CWD), fails(Kind.CWD))).isEmpty();
    }

    private static RehearsalEntry fails(Kind step) {
        return Runs.rehearsal(JUNE, "CAM 1", step, RehearsalProblem.DIRECTORY_MISSING, "/in", "550");
    }

    @Test
    void saysWhetherAnUploadFailsNowOrNoMore() {
        RehearsalEntry good = Runs.rehearsal(JUNE, "CAM 1", Kind.QUIT, null);
        assertThat(words(Differences.between(good, fails(Kind.CWD)))).containsExactly("It succeeded before.",
                "New: The server refuses the directory “/in”: “550”");
        assertThat(words(Differences.between(fails(Kind.CWD), good))).containsExactly(
                "It failed before: Destination directory (CWD)",
                "No longer found: The server refuses the directory “/in”: “550”");
        assertThat(words(Differences.between(fails(Kind.CWD), fails(Kind.PWD))))
                .containsExactly("It failed before at another step: Destination directory (CWD)");
    }
}
