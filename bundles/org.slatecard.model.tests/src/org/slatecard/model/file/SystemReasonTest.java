package org.slatecard.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With what the system really says, where a test can make it say so. */
class SystemReasonTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "");
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"));

        assertThat(reasonOf(() -> Files.readString(folder.resolve("b")))).isEqualTo("it is not there");
        assertThat(reasonOf(() -> Files.readString(file.resolve("b"))))
                .isEqualTo("a part of its path is a file, not a folder");
        assertThat(reasonOf(() -> Files.readString(folder))).isEqualTo("it is a folder");
        assertThat(reasonOf(() -> Files.readString(circle))).isEqualTo("its links lead in a circle");
        assertThat(reasonOf(() -> Files.readString(folder.resolve("x".repeat(300))))).isEqualTo("the name is too long");
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "");

        assertThat(reasonOf(() -> Files.createDirectories(file))).isEqualTo(file + " is in the way");
        assertThat(reasonOf(() -> Files.writeString(Path.of("/dev/full"), "x", StandardOpenOption.WRITE)))
                .isEqualTo("no room is left");
        assertThat(reasonOf(() -> FileChannel.open(Path.of("/proc/new"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE))).isEqualTo("it is not there");
    }

    @Test
    void looksThroughWhatWasWrappedAroundIt() {
        IOException denied = new AccessDeniedException("/media/card/van.fleet");

        assertThat(said(new NotWrittenException(folder, denied))).isEqualTo("access is denied");
        assertThat(said(new DirectoryIteratorException(denied))).isEqualTo("access is denied");
    }

    @Test
    void whatIsNotKnownStandsAsTheSystemSaysIt() {
        assertThat(said(new IOException("Bad magic number"))).isEqualTo("Bad magic number");
        assertThat(said(new IOException())).isEqualTo("the system does not say why");
        assertThat(SystemReason.of(new IOException("Read-only file system")).in(Locale.JAPANESE))
                .isEqualTo("ドライブが読み取り専用です");
    }

    private static String reasonOf(ThrowingCallable work) {
        return said(catchThrowableOfType(IOException.class, work));
    }

    private static String said(Exception failure) {
        return SystemReason.of(failure).in(Locale.ENGLISH);
    }
}
