package org.slatecard.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slatecard.cli.internal.command.Interrupts;

/** Java ends the process on Ctrl+C once all its hooks have ended: one of them waits for the command. */
final class ShutdownInterrupts implements Interrupts {
    /** Longer than a cancel takes; whoever presses Ctrl+C wants an end. */
    private static final long SECONDS = 3;

    @Override
    public Watch call(Runnable cancel) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            cancel.run();
            await(ended);
        }, "Ctrl+C");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            ended.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                return; // it has been called
            }
        };
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
