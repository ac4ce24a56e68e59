package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final int CAMERAS = 300;
    private static final int LATEST_MICROS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void leavesAPairThatOpensAndHoldsEverySavedSecretAtFiveHundredRandomPoints() throws Exception {
        ChildClasses classes = ChildClasses.in(folder);
        Colleague colleague = new Openssl(folder).ec("Ethan", "P-256");
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            Path file = Files.createDirectory(folder.resolve("lane-" + i)).resolve("van.fleet");
            create(file, colleague.own());
            long seed = System.nanoTime() + i;
            work.add(() -> new Lane(classes, file, folder.resolve("Ethan.p12"), colleague.own(), seed).kill());
        }
        int interrupted = 0;
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            for (Future<Integer> lane : lanes.invokeAll(work)) {
                interrupted += lane.get();
            }
        }
        assertThat(interrupted).as("kills that met one of the two files being written").isPositive();
    }

    private static void create(Path file, VaultKey key) throws Exception {
        FleetBuilder builder = FleetBuilder.fleet("van");
        for (int i = 0; i < CAMERAS; i++) {
            builder.camera("camera " + i, camera -> {});
        }
        Fleet fleet = builder.build();
        try (Vault vault = Vault.create(fleet.getId(), Sealed.PASSPHRASE.toCharArray())) {
            vault.addRecipient(key.certificate());
            new PairedSave(PairedSaveLoop.FLEETS, PairedSaveLoop.VAULTS).save(PairedSaveLoop.FLEETS.bytes(fleet), file,
                    SecretReferences.of(fleet), Optional.of(vault), Instant.now());
        }
    }

    /** One pair of files, whose saves are killed one after the other. */
    private record Lane(ChildClasses classes, Path file, Path store, VaultKey key, long seed) {
        /** How many kills met a file being written. */
        int kill() throws Exception {
            Random random = new Random(seed);
            int interrupted = 0;
            for (int i = 0; i < KILLS / LANES; i++) {
                try (ChildJvm child = ChildJvm.start(classes, PairedSaveLoop.class, file.toString(),
                        store.toString())) {
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
            try (Vault vault = PairedSaveLoop.VAULTS.find(file).orElseThrow().unlock(List.of(key))) {
                assertThat(SecretReferences.missing(fleet, vault)).as(kill).isEmpty();
                Map<String, Integer> numbers = new HashMap<>();
                List<String> saved = new ArrayList<>();
                read(numbers, saved);
                assertThat(saved).as(kill).allMatch(vault.secrets().stream().map(SecretInfo::id).toList()::contains);
                for (SecretInfo secret : vault.secrets()) {
                    assertThat(vault.read(secret.id()).orElseThrow()).as(kill)
                            .isEqualTo(PairedSaveLoop.value(numbers.get(secret.id())));
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
