package org.slatecard.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.OperationCanceledException;
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

    @Test
    void waitsAtTheEndUntilWhatWasCancelledHasCleanedUp() {
        CountDownLatch running = new CountDownLatch(1);
        AtomicReference<String> left = new AtomicReference<>("a file on the server");
        start(monitor -> {
            running.countDown();
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            for (int reply = 0; reply < 100; reply++) { // a server takes its time
                Thread.yield();
                LockSupport.parkNanos(1_000_000);
            }
            left.set("nothing");
            throw new OperationCanceledException();
        });
        bench.until("the work", () -> running.getCount() == 0);
        bench.run(Background::end);
        assertThat(left.get()).isEqualTo("nothing");
    }

    private void start(Background.Work<String> work) {
        bench.run(() -> new Background(bench.window().getShell()).start("Test", work, told::set, told::set));
    }
}
