package org.slatecard.workbench;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;

class BackgroundTest {
    @RegisterExtension
    final Bench bench = new Bench();
    private final AtomicReference<String> told = new AtomicReference<>();

    @Test
    void tellsWhatTheWorkGave() {
        start(monitor -> "done");
        bench.until("the result", () -> "done".equals(told.get()));
    }

    @Test
    void tellsThatTheWorkFailedWhateverItThrows() {
        start(monitor -> {
            throw new IllegalStateException();
        });
        bench.until("the failure", () -> Messages.Background_unexpected.equals(told.get()));
        told.set("");
        start(monitor -> {
            throw new UnsatisfiedLinkError();
        });
        bench.until("the failure", () -> Messages.Background_unexpected.equals(told.get()));
    }

    private void start(Background.Work<String> work) {
        bench.run(() -> new Background(bench.window().getShell()).start("Test", work, told::set, told::set));
    }
}
