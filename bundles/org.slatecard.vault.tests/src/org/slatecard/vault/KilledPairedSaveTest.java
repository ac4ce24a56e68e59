package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.ChildClasses;
import org.slatecard.testsupport.ChildJvm;
import org.slatecard.testsupport.FleetBuilder;

/** A save of fleet and vault that is killed: what is on the disk belongs together, and nothing that was saved is lost. */
class KilledPairedSaveTest {
    private static final int KILLS = 500;
    private static final int LANES = 2;
    private static final int CAMERAS = 20;
    private static final int LATEST_MICROS = 100_000;
    private static final char[] PASSPHRASE = Sealed.PASSPHRASE.toCharArray();

    @TempDir
    private Path folder;

    @Test
    void leavesAPairThatOpensAndHoldsEverySavedSecretAtFiveHundredRandomPoints() throws Exception {
        ChildClasses classes = ChildClasses.in(folder);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            Path file = Files.createDirectory(folder.resolve("lane-" + i)).resolve("van.fleet");
            lanes.add(new Lane(classes, file, create(file), System.nanoTime() + i));
        }
        lanes.get(0).prepare();
        int interrupted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
            for (Future<Integer> lane : threads.invokeAll(lanes)) {
                interrupted += lane.get();
            }
        }
        assertThat(interrupted).as("kills that met one of the two files being written").isPositive();
        for (Lane lane : lanes) {
            PairedSaveLoop.VAULTS.find(lane.file()).orElseThrow().unlock(PASSPHRASE).close();
        }
    }

    /** A pair in which each camera has a password; its content key. */
    private static byte[] create(Path file) throws Exception {
        FleetBuilder builder = FleetBuilder.fleet("van");
        try (Vault vault = Vault.create(builder.build().getId(), PASSPHRASE)) {
            for (int i = 0; i < CAMERAS; i++) {
                String id = vault.add(SecretKind.ACCESS_PASSWORD, PairedSaveLoop.value(i));
                builder.camera("camera " + i, camera -> camera.setAccessPasswordSecretId(id));
            }
            Fleet fleet = builder.build();
            new PairedSave(PairedSaveLoop.FLEETS, PairedSaveLoop.VAULTS).save(PairedSaveLoop.FLEETS.bytes(fleet), file,
                    SecretReferences.of(fleet), Optional.of(vault), Instant.now());
            return ((byte[]) field(field(vault, "keys"), "contentKey")).clone();
        }
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    /** One pair of files, whose saves are killed one after the other. */
    private record Lane(ChildClasses classes, Path file, byte[] contentKey, long seed) implements Callable<Integer> {
        void prepare() throws Exception {
            ChildJvm.prepare(classes, PairedSaveLoop.class, arguments());
        }

        private String[] arguments() {
            return new String[]{file.toString(), HexFormat.of().formatHex(contentKey)};
        }

        /** How many kills met a file being written. */
        @Override
        public Integer call() throws Exception {
            Random random = new Random(seed);
            int interrupted = 0;
            for (int i = 0; i < KILLS / LANES; i++) {
                try (ChildJvm child = ChildJvm.start(classes, PairedSaveLoop.class, arguments())) {
                    child.killAfter(random.nextInt(LATEST_MICROS));
                }
                interrupted += leftover(file) || leftover(VaultFile.beside(file)) ? 1 : 0;
                check("kill " + i + " of seed " + seed);
            }
            return interrupted;
        }

        private static boolean leftover(Path of) {
            return Files.exists(of.resolveSibling("." + of.getFileName() + DurableWriter.TEMPORARY_SUFFIX));
        }

        private void check(String kill) throws Exception {
            Fleet fleet = PairedSaveLoop.FLEETS.load(file).fleet();
            try (Vault vault = PairedSaveLoop.open(file, contentKey)) {
                assertThat(SecretReferences.missing(fleet, vault)).as(kill).isEmpty();
                Map<String, Integer> numbers = new HashMap<>();
                List<String> saved = new ArrayList<>();
                read(numbers, saved);
                for (String id : saved) {
                    assertThat(vault.read(id)).as(kill).isPresent();
                }
                for (Map.Entry<String, Integer> each : numbers.entrySet()) {
                    vault.read(each.getKey()).ifPresent(value -> assertThat(value).as(kill)
                            .isEqualTo(PairedSaveLoop.value(each.getValue())));
                }
                if (!saved.isEmpty()) {
                    assertThat(SecretReferences.of(fleet)).as(kill).contains(saved.get(saved.size() - 1));
                }
            }
        }

        private void read(Map<String, Integer> numbers, List<String> saved) throws Exception {
            Path journal = PairedSaveLoop.journal(file);
            for (String line : Files.exists(journal) ? Files.readAllLines(journal) : List.<String>of()) {
                String[] words = line.split(" ");
                String id = words[words.length - 1];
                numbers.put(id, Integer.parseInt(words[words.length - 2]));
                if (line.startsWith(PairedSaveLoop.SAVED)) {
                    saved.add(id);
                }
            }
        }
    }
}
