package org.slatecard.ui.fleet.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.ui.fleet.internal.document.Fingerprint;

class DraftsTest {
    private static final Path VAN = Path.of("/media/ステージ & co=1:x/van.fleet");
    private static final Path CAR = Path.of("/media/car.fleet");
    private static final Fingerprint BASE = Fingerprint.of(new byte[]{1});

    @TempDir
    Path directory;
    private Drafts drafts;

    @BeforeEach
    void open() {
        drafts = new Drafts(directory.resolve("drafts"));
    }

    @Test
    void givesBackWhatWasKept() throws Exception {
        drafts.keep(VAN, BASE, new byte[]{1, 2, 3}, Optional.empty());
        Draft draft = drafts.find(VAN).orElseThrow();
        assertThat(draft.content()).containsExactly(1, 2, 3);
        assertThat(draft.base()).isEqualTo(BASE);
        assertThat(draft.fleet()).isEqualTo(VAN);
        assertThat(draft.kept()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now().plusSeconds(1));
    }

    @Test
    void keepsOneDraftForEachFleet() throws Exception {
        drafts.keep(VAN, BASE, new byte[]{1}, Optional.empty());
        drafts.keep(CAR, BASE, new byte[]{2}, Optional.empty());
        drafts.keep(VAN, BASE, new byte[]{3}, Optional.empty());
        assertThat(drafts.fleets()).containsExactlyInAnyOrder(VAN, CAR);
        assertThat(drafts.find(VAN).orElseThrow().content()).containsExactly(3);
    }

    @Test
    void discardsWithoutARest() throws Exception {
        drafts.keep(VAN, BASE, new byte[]{1}, Optional.empty());
        drafts.discard(VAN);
        drafts.discard(CAR);
        assertThat(drafts.find(VAN)).isEmpty();
        try (Stream<Path> rest = Files.list(directory.resolve("drafts"))) {
            assertThat(rest).isEmpty();
        }
    }

    @Test
    void hasNoneWhereNothingWasEverKept() throws Exception {
        assertThat(drafts.fleets()).isEmpty();
        assertThat(drafts.find(VAN)).isEmpty();
    }

    @Test
    void takesADraftThatWasNotFinishedForNone() throws Exception {
        drafts.keep(VAN, BASE, new byte[]{1}, Optional.empty());
        try (Stream<Path> files = Files.list(directory.resolve("drafts"))) {
            Files.delete(files.filter(file -> file.toString().endsWith(".fleet")).findFirst().orElseThrow());
        }
        assertThat(drafts.find(VAN)).isEmpty();
        assertThat(drafts.fleets()).isEmpty();
    }

    @Test
    void takesASpoiledDraftForNone() throws Exception {
        drafts.keep(VAN, BASE, new byte[]{1}, Optional.empty());
        try (Stream<Path> files = Files.list(directory.resolve("drafts"))) {
            Files.writeString(files.filter(file -> file.toString().endsWith(".properties")).findFirst().orElseThrow(),
                    "path=\\u00");
        }
        assertThat(drafts.find(VAN)).isEmpty();
    }
}
