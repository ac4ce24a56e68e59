package org.slatecard.model.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.OtherSlatecard;

class FleetLocksTest {
    @TempDir
    Path directory;
    private Path fleet;
    private FleetLocks locks;

    @BeforeEach
    void writeFleet() throws Exception {
        fleet = Files.writeString(directory.resolve("van.fleet"), "fleet");
        locks = new FleetLocks(directory.resolve("state/locks"));
    }

    @Test
    void refusesWhatAnotherProcessHoldsAndSaysWhoItIs() throws Exception {
        try (OtherSlatecard other = OtherSlatecard.holding(directory.resolve("state/locks"), fleet);
                Claim claim = locks.claim(fleet)) {
            assertThat(claim.refused()).isTrue();
            assertThat(claim.other().map(Holder::pid)).isEqualTo(Optional.of(other.pid()));
            assertThat(claim.other().map(Holder::host).orElse("")).isNotBlank();
        }
    }

    @Test
    void grantsWhatAKilledProcessHeld() throws Exception {
        try (OtherSlatecard other = OtherSlatecard.holding(directory.resolve("state/locks"), fleet)) {
            other.kill();
            try (Claim claim = locks.claim(fleet)) {
                assertThat(claim.refused()).isFalse();
            }
        }
    }

    @Test
    void grantsAgainWhatWasGivenBack() throws Exception {
        locks.claim(fleet).close();
        try (Claim claim = locks.claim(fleet)) {
            assertThat(claim.refused()).isFalse();
        }
    }

    @Test
    void claimsAFileThatIsYetToBeMadeAsTheOneThatItWillBe() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("share"),
                Files.createDirectory(directory.resolve("real")));
        Path made = link.resolve("new.fleet");
        try (Claim before = locks.claim(made)) {
            Files.writeString(made, "fleet");
            try (Claim after = locks.claim(made)) {
                assertThat(before.refused()).isFalse();
                assertThat(after.refused()).isTrue();
            }
        }
    }

    @Test
    void takesALinkAndItsFileForTheSame() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link.fleet"), fleet);
        try (Claim first = locks.claim(fleet); Claim second = locks.claim(link)) {
            assertThat(first.refused()).isFalse();
            assertThat(second.refused()).isTrue();
            assertThat(second.other().map(Holder::pid)).contains(ProcessHandle.current().pid());
        }
    }

    @Test
    void leavesNothingBesideTheFleet() throws Exception {
        try (Claim claim = locks.claim(fleet); Stream<Path> files = Files.list(directory)) {
            assertThat(claim.refused()).isFalse();
            assertThat(files).containsExactlyInAnyOrder(fleet, directory.resolve("state"));
        }
    }

    @Test
    void opensWithoutGuardWhereNoLockCanBeKept() throws Exception {
        Path noDirectory = Files.writeString(directory.resolve("file"), "");
        try (Claim claim = new FleetLocks(noDirectory).claim(fleet)) {
            assertThat(claim.refused()).isFalse();
        }
    }
}
