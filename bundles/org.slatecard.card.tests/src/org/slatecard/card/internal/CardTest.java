package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardResult;
import org.slatecard.card.CardVerdict;
import org.slatecard.card.CheckState;
import org.slatecard.card.CheckedFile;
import org.slatecard.card.Drive;
import org.slatecard.card.Drives;
import org.slatecard.card.FileState;
import org.slatecard.card.FileSystemKind;
import org.slatecard.card.SystemFolders;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;

/** Planning, writing and verifying a card, in a folder. */
class CardTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:20:30.456Z");

    @TempDir
    private Path folder;
    private Path card;
    private final Van van = new Van();
    private final CardContent content = van.content(van.camera(1));
    private final FleetCardContents contents = new FleetCardContents();
    private final Drives drives = new SystemDrives();
    private SafeCardPlanner planner;
    private VerifiedCardExport export;

    @BeforeEach
    void insertCard() throws IOException {
        card = Files.createDirectory(folder.resolve("card")).toRealPath();
        planner = new SafeCardPlanner(drives, List.of());
        export = new VerifiedCardExport(drives, new DurableWriter(), Clock.fixed(NOW, ZoneOffset.UTC),
                "1.2.3");
    }

    @Test
    void writesTheCertificateAndTheManifestAndNothingElse() throws Exception {
        CardResult result = export.write(plan(), new NullProgressMonitor());

        assertThat(Files.readAllBytes(card.resolve(Van.FILE))).isEqualTo(Roots.pemA());
        assertThat(names()).containsExactly(CardManifest.FILE_NAME, Van.FILE);
        assertThat(ManifestJson.read(card.resolve(CardManifest.FILE_NAME)).manifest()).contains(result.manifest());
        assertThat(result.manifest().written()).isEqualTo("2026-03-01T10:20:30Z");
    }

    @Test
    void verifiesWhatItWrote() throws Exception {
        export.write(plan(), new NullProgressMonitor());

        CardVerdict verdict = verify();

        assertThat(verdict.matches()).isTrue();
        assertThat(verdict.notes()).isEmpty();
        assertThat(verdict.files()).extracting(CheckedFile::state).containsExactly(CheckState.SAME);
    }

    @Test
    void showsBothFingerprintsOfAFileThatIsReplaced() throws Exception {
        Files.write(card.resolve(Van.FILE), Roots.pemB());

        CardPlan plan = plan();

        assertThat(plan.files().get(0).state()).isEqualTo(FileState.REPLACED);
        assertThat(plan.files().get(0).onCard()).contains(org.slatecard.card.Sha256.of(Roots.pemB()));
        assertThat(plan.files().get(0).file().sha256()).isEqualTo(org.slatecard.card.Sha256.of(Roots.pemA()));
    }

    @Test
    void leavesAFileThatIsTheSameAsItIs() throws Exception {
        Files.write(card.resolve(Van.FILE), Roots.pemA());
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(card.resolve(Van.FILE), before);

        CardPlan plan = plan();
        export.write(plan, new NullProgressMonitor());

        assertThat(plan.files().get(0).state()).isEqualTo(FileState.SAME);
        assertThat(Files.getLastModifiedTime(card.resolve(Van.FILE))).isEqualTo(before);
    }

    @Test
    void touchesNoOtherFile() throws Exception {
        Files.createDirectories(card.resolve("PRIVATE/M4ROOT/CLIP"));
        Files.writeString(card.resolve("PRIVATE/M4ROOT/CLIP/C0001.MP4"), "film");
        Files.writeString(card.resolve("notes.txt"), "note");
        Files.writeString(card.resolve(".other.slatecard-tmp"), "another file's leftover");
        Map<String, String> before = state();

        CardPlan plan = plan();
        export.write(plan, new NullProgressMonitor());

        assertThat(plan.untouched()).containsExactly("PRIVATE", "notes.txt");
        Map<String, String> after = state();
        after.keySet().removeAll(List.of(Van.FILE, CardManifest.FILE_NAME));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void removesWhatAKilledRunLeft() throws Exception {
        Files.writeString(card.resolve("." + Van.FILE + DurableWriter.TEMPORARY_SUFFIX), "half");
        Files.writeString(card.resolve("." + CardManifest.FILE_NAME + DurableWriter.TEMPORARY_SUFFIX), "half");

        export.write(plan(), new NullProgressMonitor());

        assertThat(names()).containsExactly(CardManifest.FILE_NAME, Van.FILE);
    }

    @Test
    void refusesACardThatChangedSinceItWasPlanned() throws Exception {
        CardPlan plan = plan();
        Files.write(card.resolve(Van.FILE), Roots.pemB());

        assertRefused("CARD_CHANGED", () -> export.write(plan, new NullProgressMonitor()));
        assertThat(Files.readAllBytes(card.resolve(Van.FILE))).isEqualTo(Roots.pemB());
    }

    @Test
    void aCancelledExportLeavesTheOldFile() throws Exception {
        Files.write(card.resolve(Van.FILE), Roots.pemB());
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        CardPlan plan = plan();

        assertThatThrownBy(() -> export.write(plan, cancelled)).isInstanceOf(OperationCanceledException.class);
        assertThat(names()).containsExactly(Van.FILE);
        assertThat(Files.readAllBytes(card.resolve(Van.FILE))).isEqualTo(Roots.pemB());
    }

    @Test
    void refusesACardThatIsGoneAndAFile() throws Exception {
        assertRefused("CARD_GONE", () -> planner.plan(content, folder.resolve("gone"), SystemFolders.REFUSED));
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused("NOT_A_DIRECTORY", () -> planner.plan(content, file, SystemFolders.REFUSED));
        assertRefused("CARD_GONE", () -> new FleetCardVerification(drives).verify(content, folder.resolve("gone")));
    }

    @Test
    void refusesTheHomeFolderAndAllAboveItUnlessItIsMeant() throws Exception {
        SafeCardPlanner strict = new SafeCardPlanner(drives, List.of(card.resolve("home/me")));
        Files.createDirectories(card.resolve("home/me/stick"));

        for (String each : List.of("", "home", "home/me")) {
            assertRefused("SYSTEM_FOLDER", () -> strict.plan(content, card.resolve(each), SystemFolders.REFUSED));
        }
        assertThat(strict.plan(content, card, SystemFolders.ALLOWED).files()).hasSize(1);
        assertThat(strict.plan(content, card.resolve("home/me/stick"), SystemFolders.REFUSED).files()).hasSize(1);
    }

    @Test
    void refusesTheRootOfThisSystemAndTheHomeOfThisUser() {
        SafeCardPlanner real = new SafeCardPlanner(drives);

        for (Path each : List.of(Path.of("/"), Path.of(System.getProperty("user.home")))) {
            assertRefused("SYSTEM_FOLDER", () -> real.plan(content, each, SystemFolders.REFUSED));
        }
    }

    @Test
    void refusesACertificateOverTheLimitOfTheModel() {
        CameraModel small = EcoreUtil.copy(Van.MODELS.find("MPC-2610").orElseThrow());
        small.getCertificateFile().setMaximumBytes(Roots.pemA().length - 1);
        CardContent over = new FleetCardContents().forCameras(van.fleet, List.of(van.camera(1)),
                CameraModels.of(List.of(small), List.of()));

        assertRefused("OVER_LIMIT", () -> planner.plan(over, card, SystemFolders.REFUSED));
    }

    @Test
    void refusesWhenThereIsNothingToWriteOrToCompare() {
        CardContent nothing = van.content(van.camera(4));

        assertRefused("NOTHING_TO_WRITE", () -> planner.plan(nothing, card, SystemFolders.REFUSED));
        assertRefused("NOTHING_TO_VERIFY", () -> new FleetCardVerification(drives).verify(nothing, card));
    }

    @Test
    void refusesALinkOrAFolderWhereAFileHasToGo() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside"), "precious");
        Files.createSymbolicLink(card.resolve(Van.FILE), outside);
        assertRefused("NOT_A_FILE", this::plan);
        Files.delete(card.resolve(Van.FILE));
        Files.createDirectory(card.resolve(CardManifest.FILE_NAME));
        assertRefused("NOT_A_FILE", this::plan);
        assertThat(outside).hasContent("precious");
    }

    @Test
    void neverWritesThroughALinkThatBearsTheNameOfOurTemporaryFile() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside"), "precious");
        Files.createSymbolicLink(card.resolve("." + Van.FILE + DurableWriter.TEMPORARY_SUFFIX), outside);

        assertRefused("NOT_WRITTEN", () -> export.write(plan(), new NullProgressMonitor()));
        assertThat(outside).hasContent("precious");
    }

    @Test
    void refusesAReadOnlyCardAndAFullOne() {
        assertRefused("READ_ONLY", () -> planner(Long.MAX_VALUE, true, FileSystemKind.EXFAT).plan(content, card,
                SystemFolders.REFUSED));
        assertRefused("NO_ROOM", () -> planner(Roots.pemA().length, false, FileSystemKind.EXFAT).plan(content, card,
                SystemFolders.REFUSED));
    }

    @Test
    void warnsOfAFileSystemThatCamerasDoNotRead() throws Exception {
        assertThat(planner(1L << 30, false, FileSystemKind.OTHER).plan(content, card, SystemFolders.REFUSED).warnings())
                .singleElement().asString().contains("somefs", "exFAT");
        for (FileSystemKind good : List.of(FileSystemKind.FAT, FileSystemKind.EXFAT)) {
            assertThat(planner(1L << 30, false, good).plan(content, card, SystemFolders.REFUSED).warnings()).isEmpty();
        }
    }

    @Test
    void tellsSameDifferentMissingAndForeignApart() throws Exception {
        assertThat(verify().files()).containsExactly(new CheckedFile(Van.FILE, CheckState.MISSING,
                Optional.of(org.slatecard.card.Sha256.of(Roots.pemA())), Optional.empty()));
        export.write(plan(), new NullProgressMonitor());
        Files.write(card.resolve(Van.FILE), Roots.pemB());
        Files.createDirectory(card.resolve("DCIM"));

        CardVerdict verdict = verify();

        assertThat(verdict.matches()).isFalse();
        assertThat(verdict.files()).extracting(CheckedFile::name).containsExactly(Van.FILE, "DCIM");
        assertThat(verdict.files()).extracting(CheckedFile::state).containsExactly(CheckState.DIFFERS,
                CheckState.FOREIGN);
        assertThat(verdict.notes()).singleElement().asString().contains("changed after");
    }

    @Test
    void tellsThatACardWasMadeForAnotherFleet() throws Exception {
        export.write(plan(), new NullProgressMonitor());
        van.fleet.setId("fleet-2");
        van.fleet.setName("stadium");

        CardVerdict verdict = new FleetCardVerification(drives).verify(van.content(van.camera(1)), card);

        assertThat(verdict.notes()).singleElement().asString().contains("“van”", "“stadium”");
    }

    @Test
    void aTargetThatItsCamerasHaveSinceIsWhatTheCardLacks() throws Exception {
        export.write(plan(), new NullProgressMonitor());
        assertThat(verifyAsWritten().matches()).isTrue();
        van.camera(1).getTransferTargets().addAll(List.of(van.ingest, van.archive));

        CardVerdict verdict = verifyAsWritten();

        assertThat(verdict.files()).extracting(CheckedFile::state).containsExactly(CheckState.DIFFERS);
        assertThat(verdict.notes().toString()).contains("these transfer targets need: archive.");
    }

    @Test
    void aCardForOneTargetIsComparedForThatTargetAlone() throws Exception {
        CardContent alone = contents.forTarget(van.fleet, van.ingest, Van.MODELS);
        export.write(planner.plan(alone, card, SystemFolders.REFUSED), new NullProgressMonitor());
        van.camera(1).getTransferTargets().addAll(List.of(van.ingest, van.archive));
        assertThat(verifyAsWritten().matches()).isTrue();

        van.fleet.getTargets().remove(van.ingest);
        van.fleet.getTransferTargets().clear();
        assertThat(verifyAsWritten().matches()).isFalse();
    }

    @Test
    void camerasThatHaveLeftTheFleetNoLongerMatter() throws Exception {
        CardContent two = van.content(van.camera(1), van.camera(3));
        export.write(planner.plan(two, card, SystemFolders.REFUSED), new NullProgressMonitor());
        van.fleet.getCameras().remove(van.camera(3));
        assertThat(verifyAsWritten().matches()).isFalse();

        van.fleet.getCameras().clear();
        assertThat(contents.forManifest(manifest(), van.fleet, Van.MODELS).cameras()).isEmpty();
    }

    @Test
    void aCardOfAnotherFleetIsComparedWithAllCameras() throws Exception {
        export.write(plan(), new NullProgressMonitor());
        van.fleet.setId("fleet-2");
        assertThat(contents.forManifest(manifest(), van.fleet, Van.MODELS).cameras()).hasSize(4);
    }

    private CardManifest manifest() throws ExplainedException {
        return new FleetCardVerification(drives).manifest(card).orElseThrow();
    }

    private CardVerdict verifyAsWritten() throws ExplainedException {
        return new FleetCardVerification(drives).verify(contents.forManifest(manifest(), van.fleet, Van.MODELS), card);
    }

    private CardPlan plan() throws ExplainedException {
        return planner.plan(content, card, SystemFolders.REFUSED);
    }

    private CardVerdict verify() throws ExplainedException {
        return new FleetCardVerification(drives).verify(content, card);
    }

    private SafeCardPlanner planner(long free, boolean readOnly, FileSystemKind kind) {
        Drive drive = new Drive(card, "CARD", kind, "somefs", free, free, readOnly, "/dev/sdz1");
        return new SafeCardPlanner(new Drives() {
            @Override
            public List<Drive> find() {
                return List.of(drive);
            }

            @Override
            public Drive at(Path path) {
                return drive;
            }
        }, List.of());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(card)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Every file with its content and time. */
    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(card)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(card.relativize(file).toString(),
                        Files.readString(file) + "@" + Files.getLastModifiedTime(file).toInstant());
            }
        }
        return state;
    }

    private static void assertRefused(String key, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(ExplainedException.class,
                e -> assertThat(e.text().key()).isEqualTo(key));
    }
}
