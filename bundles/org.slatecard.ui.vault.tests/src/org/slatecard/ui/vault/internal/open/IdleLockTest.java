package org.slatecard.ui.vault.internal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;

class IdleLockTest {
    @RegisterExtension
    final Bench bench = new Bench();

    private final AtomicInteger locked = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private Duration limit = Duration.ofMinutes(15);
    private final IdleLock idle = bench
            .ui(() -> new IdleLock(Display.getDefault(), () -> now, () -> limit, locked::incrementAndGet));

    @AfterEach
    void stop() {
        bench.run(idle::stop);
    }

    @Test
    void locksWhenNobodyTouchedAnythingForTheTimeOfThePreference() {
        bench.run(idle::start);
        pass(Duration.ofMinutes(15));
        assertThat(locked).hasValue(1);
    }

    @Test
    void anyKeyOrMouseEventBeginsTheTimeAnew() {
        bench.run(idle::start);
        for (int i = 0; i < 3; i++) {
            pass(Duration.ofMinutes(14));
        }
        assertThat(locked).hasValue(0);
    }

    @Test
    void hearsTheKeysOfEveryWindow() {
        bench.run(idle::start);
        now = now.plus(Duration.ofMinutes(16));
        bench.run(() -> bench.window().getShell().notifyListeners(SWT.KeyDown, new Event()));
        assertThat(locked).hasValue(1);
    }

    @Test
    void neverLocksWhereThePreferenceSaysSo() {
        limit = Duration.ZERO;
        bench.run(idle::start);
        pass(Duration.ofDays(3));
        assertThat(locked).hasValue(0);
    }

    private void pass(Duration time) {
        now = now.plus(time);
        bench.run(() -> idle.handleEvent(new Event()));
    }
}
