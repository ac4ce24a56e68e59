package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;

class VaultFileTest {
    @TempDir
    private Path folder;
    private final VaultFile files = new VaultFile(new DurableWriter());

    @Test
    void aVaultLiesBesideItsFleet() throws Exception {
        Path fleet = folder.resolve("van.fleet");
        assertThat(VaultFile.beside(fleet)).isEqualTo(folder.resolve("van.fleet.vault"));
        assertThat(files.find(fleet)).isEmpty();
        byte[] sealed = Sealed.quick();

        files.write(VaultFile.beside(fleet), sealed);

        assertThat(files.find(fleet).orElseThrow().bytes()).isEqualTo(sealed);
        assertThat(files.read(VaultFile.beside(fleet)).bytes()).isEqualTo(sealed);
    }

    @Test
    void saysThatAVaultIsNotThere() {
        assertThatThrownBy(() -> files.read(folder.resolve("van.fleet.vault"))).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("There is no vault").hasMessageContaining("van.fleet.vault");
    }

    @Test
    void saysThatAVaultCannotBeReadOrWritten() throws Exception {
        Path vault = Files.createDirectories(folder.resolve("van.fleet.vault"));

        assertThatThrownBy(() -> files.read(vault)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> files.write(folder.resolve("missing/van.fleet.vault"), Sealed.quick()))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("was not written");
    }

    @Test
    void neverReadsMoreThanTheLimit() throws Exception {
        Path vault = folder.resolve("van.fleet.vault");
        try (var large = new java.io.RandomAccessFile(vault.toFile(), "rw")) {
            large.setLength(1L << 40);
        }

        assertThatThrownBy(() -> files.read(vault)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("larger than 64 MB");
    }

    @Test
    void setsAForgottenVaultAsideAndNeverOverwritesOne() throws Exception {
        Path vault = folder.resolve("van.fleet.vault");
        for (String content : new String[]{"first", "second", "third"}) {
            Files.writeString(vault, content);
            Path aside = files.setAside(vault);
            assertThat(vault).doesNotExist();
            assertThat(aside).hasContent(content);
        }
        String name = "van.fleet.vault.forgotten-" + LocalDate.now();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(name, name + "-2", name + "-3");
        assertThatThrownBy(() -> files.setAside(vault)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("could not be renamed");
    }
}
