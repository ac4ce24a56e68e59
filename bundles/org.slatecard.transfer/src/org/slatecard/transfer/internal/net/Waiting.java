package org.slatecard.transfer.internal.net;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Waiting for what goes on in other threads, until it is cancelled. */
public final class Waiting {
    private static final long LOOK_AROUND_MILLIS = 50;

    private Waiting() {}

    /**
     * The result.
     *
     * @throws OperationCanceledException when it was cancelled
     */
    public static <T> T on(Future<T> result, SubMonitor progress) {
        while (true) {
            progress.checkCanceled();
            try {
                return result.get(LOOK_AROUND_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
