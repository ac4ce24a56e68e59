package org.slatecard.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slatecard.workbench.internal.start.StartArguments;

class StartArgumentsTest {
    @Test
    void takesFleetFilesAsAbsolutePaths() {
        assertThat(StartArguments.parse("van.fleet", "/tmp/../srv/OB VAN.FLEET").files())
                .containsExactly(Path.of("van.fleet").toAbsolutePath(), Path.of("/srv/OB VAN.FLEET"));
    }

    @Test
    void takesTheNameThatFollowsSample() {
        StartArguments arguments = StartArguments.parse("--sample", "stadium");
        assertThat(arguments.samples()).containsExactly("stadium");
        assertThat(arguments.files()).isEmpty();
    }

    @Test
    void leavesWhatBelongsToThePlatform() {
        assertThat(StartArguments.parse("-consoleLog", "-nl", "ja", "--sample").isEmpty()).isTrue();
    }
}
