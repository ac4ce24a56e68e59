package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.testsupport.ChildClasses;
import org.slatecard.testsupport.ChildJvm;

/** A save of a fleet of thousands of cameras that is killed: the file is then the old one or the new one. */
class KilledSaveTest {
    private static final int KILLS = 200;
    private static final int LANES = 2;
    private static final int LATEST_MICROS = 150_000;

    @TempDir
    private Path folder;

    @Test
    void leavesTheOldOrTheNewFileAtTwoHundredRandomPointsAndTheNextSaveCleansUp() throws Exception {
        List<byte[]> states = List.of(SaveLoop.FILES.bytes(SaveLoop.fleet(0)), SaveLoop.FILES.bytes(SaveLoop.fleet(1)));
        ChildClasses classes = ChildClasses.in(folder);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            Path file = Files.createDirectory(folder.resolve("lane-" + i)).resolve("stadium.fleet");
            long seed = System.nanoTime() + i;
            work.add(() -> kill(classes, file, states, seed));
        }
        ChildJvm.prepare(classes, SaveLoop.class, folder.resolve("lane-0/stadium.fleet").toString());
        int interrupted = 0;
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            for (Future<Integer> lane : lanes.invokeAll(work)) {
                interrupted += lane.get();
            }
        }
        assertThat(interrupted).as("kills that met the file being written").isPositive();
    }

    /** How many kills met the file being written. */
    private static int kill(ChildClasses classes, Path file, List<byte[]> states, long seed) throws Exception {
        Random random = new Random(seed);
        Path leftover = file.resolveSibling("." + file.getFileName() + DurableWriter.TEMPORARY_SUFFIX);
        int interrupted = 0;
        for (int i = 0; i < KILLS / LANES; i++) {
            try (ChildJvm child = ChildJvm.start(classes, SaveLoop.class, file.toString())) {
                child.killAfter(random.nextInt(LATEST_MICROS));
            }
            byte[] found = Files.readAllBytes(file);
            assertThat(states.stream().anyMatch(state -> Arrays.equals(state, found)))
                    .as("kill " + i + " of seed " + seed + " left " + found.length + " bytes").isTrue();
            interrupted += Files.exists(leftover) ? 1 : 0;
            new DurableWriter().write(file, states.get(i % 2));
            assertThat(leftover).doesNotExist();
        }
        return interrupted;
    }
}
