package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardResult;
import org.slatecard.card.Drive;
import org.slatecard.card.FileSystemKind;
import org.slatecard.card.ReadBack;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CardImage;

/** Exports to the file systems of memory cards. */
class CardImageTest {
    @TempDir
    private Path folder;
    private final ExportLoop export = new ExportLoop();
    private final FleetCardVerification verification = new FleetCardVerification(new SystemDrives());

    @Test
    void anExfatCardIsWrittenReadBackFromTheDeviceAndStillRightAfterItWasTakenOut() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 8)) {
            CardPlan plan = export.plan(card.root(), 0);
            CardResult result = export.write(plan);

            assertThat(plan.warnings()).isEmpty();
            assertThat(result.readBack()).isEqualTo(ReadBack.DEVICE);
            card.unmount();
            card.mount();
            assertThat(verification.verify(ExportLoop.CONTENTS.get(0), card.root()).matches()).isTrue();
            assertThat(verification.verify(ExportLoop.CONTENTS.get(1), card.root()).matches()).isFalse();
        }
    }

    @Test
    void tellsTheFileSystemOfACardThatIsMountedInUserSpace() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 8)) {
            Drive drive = new SystemDrives().at(card.root());

            assertThat(drive.fileSystem()).isEqualTo(FileSystemKind.EXFAT);
            assertThat(drive.size()).isBetween(7_000_000L, 8L << 20);
            assertThat(drive.device()).isEqualTo(card.device());
        }
    }

    @Test
    void capitalsInTheNameOnTheCardAreTheSameFile() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 8)) {
            Files.write(card.root().resolve("CERTIFICATION.PEM"), Roots.pemB());

            CardPlan plan = export.plan(card.root(), 0);
            export.write(plan);

            assertThat(plan.files().get(0).onCard()).isPresent();
            assertThat(plan.untouched()).isEmpty();
            assertThat(verification.verify(ExportLoop.CONTENTS.get(0), card.root()).files()).hasSize(1);
            assertThat(card.root().toFile().list()).hasSize(2);
        }
    }

    @Test
    void aFullCardIsRefusedAndLeftAsItIs() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 4)) {
            export.export(card.root(), 0);
            long free = card.root().toFile().getFreeSpace();
            Files.write(card.root().resolve("C0001.MP4"), new byte[(int) free]);

            assertRefused("NO_ROOM", card);
            assertThat(Files.readAllBytes(card.root().resolve(Van.FILE))).isEqualTo(Roots.pemA());
        }
    }

    @Test
    void aLockedCardIsRefused() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 4)) {
            export.export(card.root(), 0);
            card.unmount();
            card.mount("ro");

            assertRefused("READ_ONLY", card);
            assertThat(verification.verify(ExportLoop.CONTENTS.get(0), card.root()).matches()).isTrue();
        }
    }

    /**
     * The kernel of the test machine cannot mount FAT: the export goes to a folder, mtools carry it into a FAT32 image and
     * out of it again. This stands for what FAT does to names and bytes; writing, renaming and pulling on FAT are not
     * covered by it.
     */
    @Test
    void whatIsWrittenSurvivesFat32ByteForByte() throws Exception {
        Path image = folder.resolve("fat.img");
        Path written = Files.createDirectory(folder.resolve("written"));
        Path back = Files.createDirectory(folder.resolve("back"));
        CardImage.run("truncate", "-s", "40M", image.toString());
        CardImage.run("mkfs.vfat", "-F", "32", image.toString());
        export.export(written, 0);

        for (String name : List.of(Van.FILE, CardManifest.FILE_NAME)) {
            CardImage.run("mcopy", "-i", image.toString(), written.resolve(name).toString(), "::/" + name);
        }
        CardImage.run("mcopy", "-i", image.toString(), "::/*", back.toString());

        assertThat(verification.verify(ExportLoop.CONTENTS.get(0), back).matches()).isTrue();
        assertThat(verification.verify(ExportLoop.CONTENTS.get(0), back).manifest())
                .isEqualTo(verification.verify(ExportLoop.CONTENTS.get(0), written).manifest());
    }

    private void assertRefused(String key, CardImage card) {
        assertThatThrownBy(() -> export.plan(card.root(), 1)).isInstanceOfSatisfying(ExplainedException.class,
                e -> assertThat(e.text().key()).isEqualTo(key));
    }
}
