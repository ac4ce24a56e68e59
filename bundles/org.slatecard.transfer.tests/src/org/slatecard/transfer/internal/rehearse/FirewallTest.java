package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ChildClasses;
import org.slatecard.testsupport.ChildJvm;
import org.slatecard.transfer.internal.rehearse.FirewallScenes.Scene;

/** Translated addresses and blocked ports, in a network namespace: nothing of it leaves this machine. */
class FirewallTest {
    @TempDir
    private static Path folder;
    private static List<String> said;

    @BeforeAll
    static void playScenes() throws IOException {
        List<String> command = new ArrayList<>(List.of("unshare", "--net"));
        command.addAll(ChildJvm.command(ChildClasses.in(folder), FirewallScenes.class, folder.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    private static void assertSaid(Scene scene, String outcome) {
        assertThat(said).filteredOn(line -> line.startsWith(scene + " ")).containsExactly(scene + " " + outcome);
    }

    @Test
    void theAddressOfTheInsideIsToldOf() {
        assertSaid(Scene.ADDRESS_OF_THE_INSIDE, "[PASSIVE_ADDRESS_FOREIGN] other client: false");
    }

    @Test
    void aServerThatNamesTheAddressOfItsRouterTakesUploads() {
        assertSaid(Scene.ADDRESS_TRANSLATED, "[] other client: true");
    }

    @Test
    void portsThatAFirewallSwallowsEndIt() {
        assertSaid(Scene.PORTS_SWALLOWED, "[DATA_UNREACHABLE, DATA_UNREACHABLE] other client: false");
    }

    @Test
    void portsThatAreClosedInPartAreToldOf() {
        assertThat(said).filteredOn(line -> line.startsWith(Scene.PORTS_CLOSED_IN_PART.name())).singleElement()
                .asString().contains("PORTS_BLOCKED");
    }

    @Test
    void activeModeWorksWhereTheServerMayConnectBack() {
        assertSaid(Scene.ACTIVE_OPEN, "[] other client: true");
    }

    @Test
    void activeModeFailsWhereTheServerMustNotConnectBack() {
        assertSaid(Scene.ACTIVE_REJECTED, "[ACTIVE_IMPOSSIBLE] other client: false");
    }
}
