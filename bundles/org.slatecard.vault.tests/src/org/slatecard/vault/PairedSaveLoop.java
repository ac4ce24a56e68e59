package org.slatecard.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.ChildJvm;

/**
 * Sets one secret after the other and saves the pair after each, until it is killed: {@code PairedSaveLoop FLEET STORE}.
 * The journal beside the fleet names each id before it is saved and again after that.
 */
final class PairedSaveLoop {
    static final FleetFile FLEETS = new FleetFile(new DurableWriter());
    static final VaultFile VAULTS = new VaultFile(new DurableWriter());
    static final String SAVED = "saved ";

    private PairedSaveLoop() {}

    /** The value that a secret of the loop has. */
    static char[] value(int number) {
        return ("value " + number + " of a password").toCharArray();
    }

    static Path journal(Path fleet) {
        return fleet.resolveSibling("journal");
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        byte[] store = Files.readAllBytes(Path.of(arguments[1]));
        List<VaultKey> keys = VaultKey.read(store, Colleague.STORE_PASSWORD.toCharArray(), "store");
        Fleet fleet = FLEETS.load(file).fleet();
        PairedSave pair = new PairedSave(FLEETS, VAULTS);
        try (Vault vault = VAULTS.find(file).orElseThrow().unlock(keys)) {
            System.out.println(ChildJvm.READY);
            for (int number = vault.secrets().size();; number++) {
                String id = vault.add(SecretKind.ACCESS_PASSWORD, value(number));
                note(file, number + " " + id);
                fleet.getCameras().get(number % fleet.getCameras().size()).setAccessPasswordSecretId(id);
                pair.save(FLEETS.bytes(fleet), file, SecretReferences.of(fleet), Optional.of(vault), Instant.now());
                note(file, SAVED + number + " " + id);
            }
        }
    }

    private static void note(Path fleet, String line) {
        try {
            Files.writeString(journal(fleet), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
