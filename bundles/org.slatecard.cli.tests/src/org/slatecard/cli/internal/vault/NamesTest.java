package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that fit nothing, or more than one thing: one line that says what there is instead, and nothing is changed. */
class NamesTest {
    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void makeAVault() {
        calls = new Calls(folder).init();
    }

    @ParameterizedTest
    @CsvSource({"--camera,CAM 99,CAM 1", "--group,Roof,Pitch", "--network,Roof,Studio switch",
            "--target,Roof,Truck-Ingest", "--network,Studio switch,no wireless network"})
    void namesWhatThereIsInstead(String option, String name, String instead) throws IOException {
        byte[] fleet = Files.readAllBytes(calls.fleet());
        byte[] vault = Files.readAllBytes(calls.vault());
        calls.vault(3, "set", option, name, "--generate");
        assertThat(calls.err()).contains("“" + name + "”", instead).hasLineCount(1);
        calls.vault(3, "get", option, name);
        assertThat(calls.err()).contains("“" + name + "”", instead).hasLineCount(1);
        assertThat(calls.fleet()).hasBinaryContent(fleet);
        assertThat(calls.vault()).hasBinaryContent(vault);
    }

    @Test
    void asksForTheSerialNumberWhereTwoCamerasHaveOneLabel() throws IOException {
        calls.edit("label=\"CAM 2\"", "label=\"CAM 1\"");
        calls.vault(3, "set", "--camera", "CAM 1", "--generate");
        assertThat(calls.err()).contains("2 cameras", "2104417, 2104418").hasLineCount(1);
        calls.vault(0, "set", "--camera", "2104418", "--generate");
    }

    @Test
    void refusesANameThatTwoGroupsHave() throws IOException {
        calls.edit("name=\"Presentation\"", "name=\"Pitch\"");
        calls.vault(3, "set", "--group", "Pitch", "--generate");
        assertThat(calls.err()).contains("“Pitch”", "2 elements").hasLineCount(1);
    }
}
