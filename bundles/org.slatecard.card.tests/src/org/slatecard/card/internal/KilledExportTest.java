package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.card.CardManifest;
import org.slatecard.card.Sha256;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.testsupport.CardImage;
import org.slatecard.testsupport.ChildClasses;
import org.slatecard.testsupport.ChildJvm;

/** An export to an exFAT card that is killed: the card then holds the old files or the new ones, each as a whole. */
class KilledExportTest {
    private static final int KILLS = 200;
    private static final int CARDS = 2;
    private static final int LATEST_MICROS = 120_000;

    @TempDir
    private Path folder;

    @Test
    void leavesOldOrNewAtTwoHundredRandomPointsAndTheNextRunCleansUp() throws Exception {
        ChildClasses classes = ChildClasses.in(folder);
        ChildJvm.prepare(classes, ExportLoop.class, Files.createDirectory(folder.resolve("folder")).toString());
        int interrupted = 0;
        try (ExecutorService cards = Executors.newFixedThreadPool(CARDS)) {
            List<Callable<Integer>> work = IntStream.range(0, CARDS)
                    .<Callable<Integer>>mapToObj(each -> () -> kill(classes,

                            Files.createDirectory(folder.resolve("card-" + each)), System.nanoTime() + each))
                    .toList();
            for (Future<Integer> done : cards.invokeAll(work)) {
                interrupted += done.get();
            }
        }
        assertThat(interrupted).as("kills that met a file being written").isPositive();
    }

    /** How many kills met a file being written. */
    private static int kill(ChildClasses classes, Path place, long seed) throws Exception {
        Random random = new Random(seed);
        int interrupted = 0;
        try (CardImage card = CardImage.exfat(place, 8)) {
            Files.writeString(card.root().resolve("C0001.MP4"), "film");
            ExportLoop here = new ExportLoop();
            for (int i = 0; i < KILLS / CARDS; i++) {
                try (ChildJvm child = ChildJvm.start(classes, ExportLoop.class, card.root().toString())) {
                    child.killAfter(random.nextInt(LATEST_MICROS));
                }
                assertOldOrNew(card.root(), "kill " + i + " of seed " + seed);
                interrupted += leftovers(card.root()) > 0 ? 1 : 0;
                here.export(card.root(), i % 2);
                assertThat(leftovers(card.root())).isZero();
            }
            assertThat(card.root().resolve("C0001.MP4")).hasContent("film");
        }
        return interrupted;
    }

    private static void assertOldOrNew(Path root, String when) throws IOException {
        assertThat(Sha256.of(Files.readAllBytes(root.resolve(Van.FILE)))).as(when).isIn(Sha256.of(Roots.pemA()),
                Sha256.of(Roots.pemB()));
        assertThat(ManifestJson.read(root.resolve(CardManifest.FILE_NAME)).manifest()).as(when).isPresent();
    }

    private static long leftovers(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> file.toString().endsWith(DurableWriter.TEMPORARY_SUFFIX)).count();
        }
    }
}
