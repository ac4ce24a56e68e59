package org.slatecard.ui.fleet.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.model.lock.FleetLocks;

class FleetDocumentTest {
    @TempDir
    Path directory;
    private final FleetFile files = new FleetFile(new DurableWriter());
    private Path file;
    private FleetDocument document;

    @BeforeEach
    void openFleet() throws Exception {
        file = directory.resolve("van.fleet");
        files.save(fleet("van"), file);
        document = new FleetDocument(file, files, new FleetLocks(directory.resolve("locks")));
        document.load();
    }

    @AfterEach
    void closeFleet() throws Exception {
        document.close();
    }

    @Test
    void anUntouchedFileIsTheSame() {
        assertThat(document.look().state()).isEqualTo(DiskState.SAME);
    }

    @Test
    void aFileThatWasOnlyTouchedIsTheSame() throws Exception {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(document.look().state()).isEqualTo(DiskState.SAME);
    }

    @Test
    void aFileWithOtherBytesIsChangedEvenAtTheSameTimeAndSize() throws Exception {
        FileTime time = Files.getLastModifiedTime(file);
        files.save(fleet("car"), file);
        Files.setLastModifiedTime(file, time);
        assertThat(document.look().state()).isEqualTo(DiskState.CHANGED);
    }

    @Test
    void aDeletedFileIsGoneAndIsWrittenAgain() throws Exception {
        byte[] content = files.bytes(fleet("van"));
        Files.delete(file);
        assertThat(document.look().state()).isEqualTo(DiskState.GONE);
        files.write(content, file);
        document.written(content);
        assertThat(file).hasBinaryContent(content);
        assertThat(document.look().state()).isEqualTo(DiskState.SAME);
    }

    @Test
    void whatTheUserWasAskedAboutIsNotAskedAgainButTheNextChangeIs() throws Exception {
        files.save(fleet("car"), file);
        Look seen = document.look();
        files.save(fleet("bus"), file);
        document.acknowledge(seen);
        assertThat(document.look().state()).isEqualTo(DiskState.CHANGED);
        document.acknowledge(document.look());
        assertThat(document.look().state()).isEqualTo(DiskState.SAME);
    }

    private static Fleet fleet(String name) {
        return FleetBuilder.fleet(name).camera("CAM 1", camera -> {}).build();
    }
}
