package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.ScriptedFtp;
import org.slatecard.testsupport.ftp.TestAuthority;

/** {@code slatecard rehearse} whose process is told to end, as Ctrl+C in a terminal does. */
class RehearseTest {
    private static final int TERMINATED = 143;
    @TempDir
    private Path folder;

    private Path fleet(TestAuthority authority, int port) throws IOException {
        String root = Files.readAllLines(authority.root()).stream().filter(line -> !line.startsWith("-"))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("one.fleet"),
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <fleet:Fleet xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                        xmlns:fleet="http://slatecard.org/fleet" id="fleet-1" modelId="MPC-2610" formatVersion="1" transferTargets="target-1">
                          <cameras id="camera-1" label="CAM 1"/>
                          <targets id="target-1" displayName="Van" hostName="127.0.0.1" port="%d" userName="camera" \
                        passiveMode="true" destinationDirectory="/in" usingSecureProtocol="true" rootCertificates="root-1"/>
                          <certificates id="root-1" label="Root" der="%s"/>
                        </fleet:Fleet>
                        """
                        .formatted(port, root));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverPressesCtrlCLeavesNothingOnTheServerAndIsTold() throws IOException {
        TestAuthority authority = new TestAuthority(folder);
        CountDownLatch stored = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedFtp server = new ScriptedFtp(authority, authority.issue("ec", "ec:P-256", TestAuthority.THIS_MACHINE))
                .answers("USER", "230 nobody needs a password").answers("226", name -> {
                    stored.countDown();
                    await(ended);
                    return null;
                });
        try (FakeServer running = new FakeServer(server)) {
            Slatecard.Answer answer = Slatecard.run(process -> {
                await(stored);
                process.descendants().forEach(ProcessHandle::destroy);
            }, "rehearse", fleet(authority, running.port()), "--yes");
            assertThat(answer.endsWith(TERMINATED).err()).contains("Cancelled. What had been stored was deleted from"
                    + " 127.0.0.1:" + running.port() + " again: /in/slatecard-rehearsal-");
            assertThat(server.files()).isEmpty();
        } finally {
            ended.countDown();
        }
    }
}
