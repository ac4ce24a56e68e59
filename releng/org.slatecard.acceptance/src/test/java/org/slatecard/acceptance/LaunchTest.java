package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.acceptance.Slatecard.Answer;

/** What the start script asks of Java. */
class LaunchTest {
    @TempDir
    private Path folder;

    @Test
    void aCrashOfJavaLeavesItsReportWhereTheSystemKeepsStateAndNoPictureOfTheMemory() throws IOException {
        Path state = folder.resolve("state");
        Answer answer = Slatecard.run(Map.of("JAVA_HOME", javaThatSaysItsArguments().toString(), "XDG_STATE_HOME",
                state.toString()), "version").endsWith(0);
        List<String> options = answer.out().lines().filter(line -> line.startsWith("-XX:")).toList();
        assertThat(options).contains("-XX:ErrorFile=" + state + "/slatecard/hs_err_pid%p.log",
                "-XX:-HeapDumpOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("slatecard"))))
                .isEqualTo("rwx------");
    }

    @Test
    void awtOpensNoDisplayBesideThatOfTheWindow() throws IOException {
        Answer answer = Slatecard.run(Map.of("JAVA_HOME", javaThatSaysItsArguments().toString(), "SLATECARD_DATA",
                folder.resolve("workspace").toString()), "van.fleet").endsWith(0);
        assertThat(answer.out().lines()).contains("-Djava.awt.headless=true", "van.fleet");
    }

    @Test
    void startsWhereNoStateCanBeKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Slatecard.run(Map.of("XDG_STATE_HOME", file.toString()), "version").endsWith(0).err()).isEmpty();
    }

    private Path javaThatSaysItsArguments() throws IOException {
        Path home = Files.createDirectories(folder.resolve("java"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
        Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" | grep -v org.eclipse\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }
}
