package org.slatecard.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/** Reads and writes {@code NAME.fleet.vault}, the file beside {@code NAME.fleet}. */
public final class VaultFile {
    /** End of the file's name, without the dot. */
    public static final String EXTENSION = "vault";
    /** Bytes of the longest file that is read. */
    public static final int MAXIMUM_BYTES = 64 << 20;

    private final DurableWriter writer;

    /** Reads and writes through the one writer. */
    public VaultFile(DurableWriter writer) {
        this.writer = writer;
    }

    /** Where the vault of a fleet lies, whether it is there or not. */
    public static Path beside(Path fleet) {
        return fleet.resolveSibling(fleet.getFileName() + "." + EXTENSION);
    }

    /**
     * The vault of a fleet, locked; empty where there is no file.
     *
     * @param fleet the file of the fleet
     * @throws ExplainedException when the file is there and is refused, as by {@link #read}
     */
    public Optional<SealedVault> find(Path fleet) throws ExplainedException {
        Path vault = beside(fleet);
        Optional<byte[]> content = content(vault);
        return content.isEmpty() ? Optional.empty() : Optional.of(SealedVault.of(content.get(), vault.toString()));
    }

    /**
     * Reads a vault, without opening it.
     *
     * @param vault the file of the vault
     * @throws ExplainedException when it is not there, cannot be read, is too large, or is refused as by
     *                            {@link SealedVault#of}
     */
    public SealedVault read(Path vault) throws ExplainedException {
        byte[] content = content(vault)
                .orElseThrow(() -> new ExplainedException(VaultText.NO_FILE.with(vault)));
        return SealedVault.of(content, vault.toString());
    }

    /**
     * Writes what {@link Vault#seal} gave; the file is then the new one, or the old one when this fails.
     *
     * @throws ExplainedException when the file could not be written; then it is as it was before
     */
    public void write(Path vault, byte[] sealed) throws ExplainedException {
        try {
            writer.write(vault, sealed);
        } catch (IOException e) {
            throw new ExplainedException(VaultText.NOT_WRITTEN.with(vault, SystemReason.of(e)), e);
        }
    }

    /**
     * Makes room for a new vault where the passphrase of the old one is forgotten: renames the file to
     * {@code NAME.fleet.vault.forgotten-2026-11-25}, with {@code -2}, {@code -3}… where that name is taken. Nothing is
     * overwritten.
     *
     * @return the new name
     * @throws ExplainedException when it could not be renamed; then it is as it was before
     */
    public Path setAside(Path vault) throws ExplainedException {
        String name = vault.getFileName() + ".forgotten-" + LocalDate.now();
        for (int number = 1;; number++) {
            try {
                return Files.move(vault, vault.resolveSibling(number == 1 ? name : name + "-" + number));
            } catch (FileAlreadyExistsException e) {
                continue;
            } catch (IOException e) {
                throw new ExplainedException(VaultText.NOT_SET_ASIDE.with(vault, SystemReason.of(e)), e);
            }
        }
    }

    /** The bytes of a file, one more than are allowed at most; empty where there is none. */
    Optional<byte[]> content(Path file) throws ExplainedException {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(MAXIMUM_BYTES + 1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ExplainedException(VaultText.UNREADABLE.with(file, SystemReason.of(e)), e);
        }
    }
}
