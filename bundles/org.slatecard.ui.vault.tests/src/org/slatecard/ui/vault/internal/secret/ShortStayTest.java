package org.slatecard.ui.vault.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.ui.vault.internal.Van;

/** The clipboard, by a clock that the test turns. */
class ShortStayTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    private volatile Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private Van van;
    private ShortStay stay;

    @BeforeEach
    void copyASecret() throws IOException {
        van = Van.open(bench, folder);
        stay = bench.ui(() -> new ShortStay(PlatformUI.getWorkbench(), van.fleet().vault(), new StatusLineManager(),
                () -> now));
        bench.run(() -> stay.copy("Camera2610".toCharArray()));
        now = now.plusSeconds(ShortStay.SECONDS).minusMillis(1);
        assertThat(van.clipboard()).isEqualTo("Camera2610");
    }

    @Test
    void aSecretLeavesAfterHalfAMinute() {
        now = now.plusMillis(1);
        bench.until("the clipboard to be empty", () -> van.clipboard() == null);
    }

    @Test
    void aSecretLeavesWhenTheWorkbenchCloses() {
        bench.run(() -> stay.preShutdown(PlatformUI.getWorkbench(), false));
        assertThat(van.clipboard()).isNull();
    }
}
