package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.card.CardManifest;
import org.slatecard.card.Sha256;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CardImage;
import org.slatecard.testsupport.ChildClasses;
import org.slatecard.testsupport.ChildJvm;

/** A card that is pulled out while it is written. */
class PulledCardTest {
    private static final int PULLS = 20;

    @TempDir
    private Path folder;

    /** What the device holds at a moment is what a card holds that is pulled at that moment. */
    @Test
    void holdsTheOldFileOrTheNewOneAtWhateverMomentItIsPulled() throws Exception {
        Random random = new Random();
        List<Path> pulled = new ArrayList<>();
        try (CardImage card = CardImage.exfat(folder, 4);
                ChildJvm child = ChildJvm.start(ChildClasses.in(folder), ExportLoop.class, card.root().toString())) {
            for (int i = 0; i < PULLS; i++) {
                TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
                CardImage.run("kill", "-STOP", String.valueOf(child.pid()));
                pulled.add(Files.copy(card.image(), folder.resolve("pulled-" + i + ".img"),
                        StandardCopyOption.REPLACE_EXISTING));
                CardImage.run("kill", "-CONT", String.valueOf(child.pid()));
            }
        }
        for (Path image : pulled) {
            try (CardImage again = CardImage.of(image, folder.resolve("again"))) {
                assertThat(Sha256.of(Files.readAllBytes(again.root().resolve(Van.FILE)))).as(image.toString())
                        .isIn(Sha256.of(Roots.pemA()), Sha256.of(Roots.pemB()));
                new ExportLoop().export(again.root(), 0);
                assertThat(names(again.root())).containsExactly(CardManifest.FILE_NAME, Van.FILE);
            }
        }
    }

    @Test
    @Timeout(60)
    void aDeviceThatLosesItsBytesIsToldAndNothingHangs() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 4)) {
            new ExportLoop().export(card.root(), 0);
            CardImage.run("truncate", "-s", "0", card.image().toString());
            CardImage.run("losetup", "-c", card.device());

            assertThatThrownBy(() -> new ExportLoop().export(card.root(), 1)).isInstanceOf(ExplainedException.class);
        }
    }

    @Test
    void neverWritesIntoTheFolderThatAPulledCardLeavesBehind() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 4)) {
            ExportLoop loop = new ExportLoop();
            var plan = loop.plan(card.root(), 0);
            card.pull();

            assertThatThrownBy(() -> loop.write(plan)).isInstanceOf(ExplainedException.class);
            assertThat(names(card.root())).isEmpty();
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
