package org.slatecard.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurableWriterTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private final DurableWriter writer = new DurableWriter();

    @Test
    void replacesAFileAndLeavesNothingBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("van.fleet"), "old");

        writer.write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("van.fleet");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 4097, 3_000_001})
    void whatIsReadFromTheDeviceIsWhatWasWritten(int size) throws Exception {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);

        writer.write(folder.resolve("file"), content);

        assertThat(DeviceReader.of(folder).read(folder.resolve("file")).bytes()).isEqualTo(content);
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("there.fleet"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("here.fleet"), file);

        writer.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void keepsThePermissionsOfTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("van.fleet"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        writer.write(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void aSecretFileIsForItsOwnerAloneWhateverTheOldOneWas() throws Exception {
        Path old = Files.writeString(folder.resolve("server.key"), "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
        SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
        files.put(old, NEW);
        files.put(folder.resolve("server.pem"), NEW);

        writer.write(files, Set.of(old));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old))).isEqualTo("rw-------");
        assertThat(Files.getPosixFilePermissions(folder.resolve("server.pem"))).hasSizeGreaterThan(2);
        assertThat(old).hasContent("new");
    }

    @Test
    void aFileThatCannotBeReplacedStaysAsItIsAndNothingIsLeft() throws Exception {
        Path full = Files.createDirectories(folder.resolve("name/inside")).getParent();

        assertThatThrownBy(() -> writer.write(full, NEW)).isInstanceOf(IOException.class);

        assertThat(full.resolve("inside")).exists();
        assertThat(folder.toFile().list()).containsExactly("name");
    }

    @Test
    void removesTheLeftoverOfTheNamedFileAndNoOther() throws Exception {
        Path file = folder.resolve("van.fleet");
        Path ours = Files.writeString(folder.resolve(".van.fleet" + DurableWriter.TEMPORARY_SUFFIX), "half");
        Path others = Files.writeString(folder.resolve(".stadium.fleet" + DurableWriter.TEMPORARY_SUFFIX), "in work");

        assertThat(writer.removeLeftover(file)).isTrue();
        assertThat(writer.removeLeftover(file)).isFalse();

        assertThat(ours).doesNotExist();
        assertThat(others).hasContent("in work");
    }

    @Test
    void touchesNeitherAFolderNorALinkThatBearsTheNameOfALeftover() throws Exception {
        Path precious = Files.writeString(folder.resolve("precious"), "precious");
        Path file = folder.resolve("van.fleet");
        Path name = folder.resolve(".van.fleet" + DurableWriter.TEMPORARY_SUFFIX);
        Files.createSymbolicLink(name, precious);
        assertThatThrownBy(() -> writer.write(file, NEW)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> writer.removeLeftover(file)).isInstanceOf(IOException.class);
        Files.delete(name);
        Files.createDirectory(name);
        assertThatThrownBy(() -> writer.write(file, NEW)).isInstanceOf(IOException.class);

        assertThat(precious).hasContent("precious");
        assertThat(name).isDirectory();
    }

    @Test
    void writesSeveralFilesOfOneDirectory() throws Exception {
        Path old = Files.writeString(folder.resolve("old"), "old");
        Path fresh = folder.resolve("fresh");

        writer.write(files(old, fresh));

        assertThat(old).hasContent("new");
        assertThat(fresh).hasContent("new");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("old", "fresh");
    }

    @Test
    void replacesNoneOfSeveralFilesWhenOneReadsBackDifferently() throws Exception {
        Path first = Files.writeString(folder.resolve("first"), "old");
        Path broken = Files.writeString(folder.resolve("broken"), "old");
        DurableWriter onBrokenDevice = new DurableWriter(directory -> new DeviceReader(0) {
            @Override
            public DeviceContent read(Path file) {
                return new DeviceContent(file.toString().contains("broken") ? new byte[3] : NEW, true);
            }
        });

        assertThatThrownBy(() -> onBrokenDevice.write(files(first, broken)))
                .isInstanceOfSatisfying(ReadBackException.class, e -> assertThat(e.file()).isEqualTo(broken));

        assertThat(first).hasContent("old");
        assertThat(broken).hasContent("old");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("first", "broken");
    }

    @Test
    void namesTheFileOfSeveralThatCouldNotBeReplacedAndLeavesItAndThoseAfterItAsTheyWere() throws Exception {
        Path first = Files.writeString(folder.resolve("first"), "old");
        Path full = Files.createDirectories(folder.resolve("full/inside")).getParent();
        Path last = Files.writeString(folder.resolve("last"), "old");

        assertThatThrownBy(() -> writer.write(files(first, full, last)))
                .isInstanceOfSatisfying(NotWrittenException.class, e -> assertThat(e.file()).isEqualTo(full));

        assertThat(first).hasContent("new");
        assertThat(full.resolve("inside")).exists();
        assertThat(last).hasContent("old");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("first", "full", "last");
    }

    @Test
    void refusesFilesOfTwoDirectories() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));

        assertThatThrownBy(() -> writer.write(files(folder.resolve("file"), other.resolve("file"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.resolve("file")).doesNotExist();
    }

    @Test
    void tellsWhatTheSystemSaysOfADirectoryThatIsNotThere() {
        Path file = folder.resolve("gone/van.fleet");

        assertThatThrownBy(() -> writer.write(file, NEW)).isInstanceOfSatisfying(NotWrittenException.class,
                e -> assertThat(e.file()).isEqualTo(file)).hasCauseInstanceOf(NoSuchFileException.class);
    }

    private static SequencedMap<Path, byte[]> files(Path... files) {
        SequencedMap<Path, byte[]> contents = new LinkedHashMap<>();
        for (Path file : files) {
            contents.put(file, NEW);
        }
        return contents;
    }
}
