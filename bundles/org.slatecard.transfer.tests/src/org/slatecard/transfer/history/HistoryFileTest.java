package org.slatecard.transfer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.Verdict;

class HistoryFileTest {
    private final HistoryFile files = new HistoryFile(new DurableWriter());
    @TempDir
    private Path folder;
    private Path fleet;
    private Path file;

    @BeforeEach
    void nameFiles() {
        fleet = folder.resolve("van.fleet");
        file = folder.resolve("van.fleet.checks");
    }

    private FleetHistory add(List<CheckEntry> checks, List<RehearsalEntry> rehearsals) throws ExplainedException {
        return files.change(fleet, before -> before.with(checks, rehearsals));
    }

    private static List<byte[]> chain(ServerResult result) {
        return result.documented().orElseThrow().chain();
    }

    @Test
    void givesBackWhatWasKeptInBothLanguages() throws ExplainedException {
        CheckEntry check = Runs.check(Runs.JUNE, true, false);
        RehearsalEntry rehearsal = Runs.rehearsal(Runs.JUNE, "CAM 1", Kind.CWD, RehearsalProblem.DIRECTORY_MISSING,
                "/in", "550 no");
        add(List.of(check), List.of(rehearsal));
        FleetHistory read = files.read(fleet);
        CheckEntry again = read.lastChecks().get(0);
        assertThat(again.at()).isEqualTo(Runs.JUNE);
        assertThat(again.anchors()).containsExactly("aa");
        assertThat(again.result().verdict()).isEqualTo(Verdict.ALSO_DEPRECATED);
        assertThat(again.result().suites()).extracting(suite -> suite.suite(), suite -> suite.state())
                .containsExactlyElementsOf(check.result().suites().stream()
                        .map(suite -> org.assertj.core.api.Assertions.tuple(suite.suite(), suite.state())).toList());
        assertThat(chain(again.result())).usingRecursiveComparison().isEqualTo(chain(check.result()));
        RehearsalStep.Found found = read.lastRehearsals().get(0).result().steps().get(0).found().orElseThrow();
        assertThat(found.problem()).isEqualTo(RehearsalProblem.DIRECTORY_MISSING);
        assertThat(List.of(Locale.ENGLISH, Locale.JAPANESE)).allSatisfy(language -> {
            assertThat(found.message().in(language)).isEqualTo(
                    RehearsalProblem.DIRECTORY_MISSING.message("/in", "550 no").in(language));
            assertThat(again.result().findings().get(0).message().in(language))
                    .isEqualTo(check.result().findings().get(0).message().in(language));
        });
    }

    @Test
    void keepsTheLastTwoOfEach() throws ExplainedException {
        ServerAddress other = new ServerAddress("other.example", 21);
        for (int i = 0; i < 3; i++) {
            add(List.of(Runs.check(Runs.JUNE.plusSeconds(i), true, true),
                    Runs.check(Runs.JUNE.plusSeconds(i), other, Verdict.SSH, Runs.LEAF, Map.of())),
                    List.of(Runs.rehearsal(Runs.JUNE.plusSeconds(i), "CAM 1", Kind.QUIT, null)));
        }
        FleetHistory read = files.read(fleet);
        assertThat(read.checks()).hasSize(4);
        assertThat(read.rehearsals()).hasSize(2);
        assertThat(read.lastChecks()).hasSize(2).allMatch(each -> each.at().equals(Runs.JUNE.plusSeconds(2)));
        assertThat(read.before(read.lastChecks().get(0)).orElseThrow().at()).isEqualTo(Runs.JUNE.plusSeconds(1));
        assertThat(read.before(read.lastRehearsals().get(0)).orElseThrow().result().at())
                .isEqualTo(Runs.JUNE.plusSeconds(1));
    }

    @Test
    void keepsCertificatesOnce() throws ExplainedException, IOException {
        add(List.of(Runs.check(Runs.JUNE, true, true), Runs.check(Runs.JUNE.plusSeconds(1), true, true)), List.of());
        assertThat(Files.readString(file).split("\"AQID\"", -1)).hasSize(2);
    }

    @Test
    void growsNoLargerThanItMay() throws ExplainedException, IOException {
        String endless = "x".repeat(100_000);
        int limit = 200_000;
        HistoryFile small = new HistoryFile(new DurableWriter(), limit);
        List<RehearsalEntry> many = IntStream.range(0, 150).mapToObj(i -> Runs.rehearsal(Runs.JUNE, "CAM " + i,
                Kind.CWD, RehearsalProblem.DIRECTORY_MISSING, endless, endless)).toList();
        small.change(fleet, before -> before.with(List.of(), many));
        FleetHistory read = small.read(fleet);
        assertThat(Files.size(file)).isLessThan(limit);
        assertThat(read.rehearsals().get(read.rehearsals().size() - 1).result().camera()).isEqualTo("CAM 149");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"schema\":\"other\"}", "\u0000\u0001",
            "{\"schema\":\"https://slatecard.org/schema/checks-1.json\",\"checks\":{}}"})
    void refusesWhatIsNoFileOfResultsAndLeavesItAsItIs(String content) throws IOException {
        Files.writeString(file, content);
        assertThatThrownBy(() -> add(List.of(Runs.check(Runs.JUNE, true, true)), List.of()))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("van.fleet.checks")
                .hasMessageContaining("move it away");
        assertThat(Files.readString(file)).isEqualTo(content);
    }

    @Test
    void leavesOutWhatThisVersionDoesNotKnow() throws ExplainedException, IOException {
        add(List.of(Runs.check(Runs.JUNE, true, true)), List.of(Runs.rehearsal(Runs.JUNE, "CAM 1", Kind.QUIT, null),
                Runs.rehearsal(Runs.JUNE, "CAM 2", Kind.CWD, null),
                Runs.rehearsal(Runs.JUNE, "CAM 3", Kind.PWD, null)));
        Files.writeString(file,
                Files.readString(file).replace("\"QUIT\"", "\"JUMP\"").replaceFirst("\"camera\": \"CAM 2\",",
                        "").replace("\"ALSO_DEPRECATED\"", "\"BETTER\""));
        FleetHistory read = files.read(fleet);
        assertThat(read.checks()).isEmpty();
        assertThat(read.rehearsals()).extracting(each -> each.result().camera()).containsExactly("CAM 3");
    }

    @Test
    void readsARehearsalOfAVersionThatWroteDownLess() throws ExplainedException, IOException {
        add(List.of(), List.of(Runs.rehearsal(Runs.JUNE, "CAM 1", Kind.CWD, RehearsalProblem.DIRECTORY_MISSING, "/in",
                "550 no")));
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)\"settings\": \\{.*?\\},\\s*", "")
                .replaceFirst("(?s),\\s*\"advice\": \\[\\]", ""));
        assertThat(file).content().doesNotContain("settings", "advice");
        RehearsalEntry old = files.read(fleet).lastRehearsals().get(0);
        assertThat(old.settings()).isEmpty();
        add(List.of(), List.of(Runs.rehearsal(Runs.JUNE, "CAM 2", Kind.QUIT, null)));
        assertThat(files.read(fleet).rehearsals()).extracting(RehearsalEntry::settings).containsExactly(
                Optional.empty(), Optional.of(Runs.SETTINGS));
    }

    @Test
    void readsACheckOfAVersionThatAskedForNoVersionsOfTheProtocol() throws ExplainedException, IOException {
        add(List.of(Runs.check(Runs.JUNE, true, false)), List.of());
        assertThat(files.read(fleet).lastChecks().get(0).result().versions()).hasSize(1);
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)\"versions\": \\[.*?\\],\\s*", ""));
        assertThat(file).content().doesNotContain("versions");
        assertThat(files.read(fleet).lastChecks().get(0).result().versions()).isEmpty();
    }

    @Test
    void saysWhatChangedInTheFleetSinceARehearsal() {
        Fleet van = FleetBuilder.fleet("van").camera("CAM 1", camera -> {}).target("Van", target -> {
            target.setHostName(Runs.SERVER.host());
            target.setPort(Runs.SERVER.port());
            target.setUserName("upload");
            target.setDestinationDirectory("/in");
            target.setUsingSecureProtocol(true);
            target.setPassiveMode(true);
        }).build();
        FleetHistory history = new FleetHistory(List.of(),
                List.of(Runs.rehearsal(Runs.JUNE, "CAM 1", Kind.QUIT, null)));
        assertThat(history.rehearsals(van)).extracting(KnownRehearsal::changes).containsExactly(Optional.empty());
        van.getTargets().get(0).setUserName("other");
        van.getTargets().get(0).setPassiveMode(false);
        assertThat(history.rehearsals(van).get(0).changes().orElseThrow()).hasToString("user name, passive mode");
    }

    @Test
    void isEmptyWhereNothingLiesBesideTheFleet() throws ExplainedException {
        assertThat(files.read(fleet)).isEqualTo(FleetHistory.EMPTY);
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Files.writeString(file, " ".repeat(101));
        assertThatThrownBy(() -> new HistoryFile(new DurableWriter(), 100).read(fleet))
                .hasMessageContaining("100 bytes")
                .hasMessageContaining("move it away");
    }

    @Test
    void aCopyOfAFleetHasItsResultsAndNoOthers() throws ExplainedException {
        Path copy = folder.resolve("copy.fleet");
        HistoryRecords records = new HistoryRecords();
        records.copy(fleet, copy);
        assertThat(folder).isEmptyDirectory();
        files.change(copy, before -> before.with(List.of(Runs.check(Runs.JUNE, true, false)), List.of()));
        RehearsalEntry rehearsal = Runs.rehearsal(Runs.JUNE, "CAM 1", Kind.CWD, RehearsalProblem.DIRECTORY_MISSING,
                "/in", "550 no");
        add(List.of(), List.of(rehearsal));
        records.copy(fleet, copy);
        assertThat(files.read(copy).checks()).isEmpty();
        assertThat(files.read(copy).rehearsals()).extracting(each -> each.result().camera()).containsExactly("CAM 1");
    }

    @Test
    void aRehearsalOfACameraOrTargetThatWasRenamedIsNotAmongThoseOfTheFleet() {
        FleetHistory history = new FleetHistory(List.of(), List.of(Runs.rehearsal(Runs.JUNE, "CAM 1", Kind.QUIT, null),
                Runs.rehearsal(Runs.JUNE, "CAM 2", Kind.QUIT, null)));
        Fleet van = FleetBuilder.fleet("van").camera("CAM 2", camera -> {}).target("Van", target -> {}).build();
        assertThat(history.rehearsals(van)).extracting(each -> each.entry().result().camera())
                .containsExactly("CAM 2");
        van.getTargets().get(0).setDisplayName("Truck");
        assertThat(history.rehearsals(van)).isEmpty();
    }
}
