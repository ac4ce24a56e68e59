package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        Drive drive = new SystemDrives().at(folder);

        assertThatThrownBy(() -> new SystemEjection().eject(drive)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("not mounted");
    }

    @Test
    void aSystemWithoutAProgramForItSaysSo() throws Exception {
        SystemEjection none = new SystemEjection(List.of(List.of("no-such-program")));
        Drive drive = new SystemDrives().at(folder);

        assertThat(none.supported()).isFalse();
        assertThatThrownBy(() -> none.eject(drive)).isInstanceOf(ExplainedException.class);
    }
}
