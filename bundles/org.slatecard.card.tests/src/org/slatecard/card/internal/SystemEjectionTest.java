package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.card.Drive;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CardImage;

class SystemEjectionTest {
    @TempDir
    private Path folder;

    @Test
    void anEjectedCardIsNoLongerMounted() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 4)) {
            SystemDrives drives = new SystemDrives();
            Drive drive = drives.at(card.root());

            new SystemEjection().eject(drive);

            assertThat(drives.at(card.root()).device()).isNotEqualTo(drive.device());
        }
    }

    @Test
    void saysWhatTheSystemSaidWhenItRefuses() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 4);
                OutputStream open = Files.newOutputStream(card.root().resolve("C0001.MP4"))) {
            Drive drive = new SystemDrives().at(card.root());

            assertThatThrownBy(() -> new SystemEjection().eject(drive)).isInstanceOf(ExplainedException.class)
                    .hasMessageContaining("busy");
            open.write(0);
        }
    }

    @Test
    void neverEjectsTheVolumeThatAFolderLiesOn() throws Exception {
        Drive drive = new SystemDrives().at(folder);
        SystemEjection ejection = new SystemEjection(List.of(List.of("touch", folder.resolve("called").toString())));

        assertThat(ejection.supports(drive)).isFalse();
        assertThatThrownBy(() -> ejection.eject(drive)).isInstanceOf(ExplainedException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSystemWithoutAProgramForItSaysSo() throws Exception {
        SystemEjection none = new SystemEjection(List.of(List.of("no-such-program")));
        Drive drive = new SystemDrives().at(folder);

        assertThat(none.supports(drive)).isFalse();
        assertThatThrownBy(() -> none.eject(drive)).isInstanceOf(ExplainedException.class);
    }
}
