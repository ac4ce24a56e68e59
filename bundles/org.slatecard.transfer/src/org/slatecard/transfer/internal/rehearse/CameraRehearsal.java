package org.slatecard.transfer.internal.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.Rehearsal;
import org.slatecard.transfer.RehearsalCancelled;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.internal.TransferText;
import org.slatecard.transfer.internal.net.OpenSockets;
import org.slatecard.transfer.internal.net.Waiting;
import org.slatecard.validation.Secrets;

/** Rehearses one upload after the other: never more than one connection with a server but for its data. */
@Component
public final class CameraRehearsal implements Rehearsal {
    /** With the time until a cancel is noticed, less than a second. */
    private static final Duration CLEANING_UP = Duration.ofMillis(800);

    private final CheckLimits limits;
    private final Duration cleaningUp;

    /** With the limits that suit servers on the internet and in the van. */
    @Activate
    public CameraRehearsal() {
        this(CheckLimits.DEFAULT);
    }

    /** With limits of one's own. */
    public CameraRehearsal(CheckLimits limits) {
        this(limits, CLEANING_UP);
    }

    CameraRehearsal(CheckLimits limits, Duration cleaningUp) {
        this.limits = limits;
        this.cleaningUp = cleaningUp;
    }

    @Override
    public List<RehearsalPlan> plans(List<Camera> cameras, CameraModels models, Secrets secrets)
            throws ExplainedException {
        FleetPlans plans = new FleetPlans(models, secrets);
        List<RehearsalPlan> all = new ArrayList<>();
        for (Camera camera : cameras) {
            all.addAll(plans.of(camera));
        }
        return all;
    }

    @Override
    public RehearsalResult rehearse(RehearsalPlan plan, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new RehearsalCancelled(TransferText.CANCELLED_CLEAN.with(plan.server()));
        }
        Instant now = Instant.now();
        ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
        OpenSockets sockets = new OpenSockets();
        AtomicReference<Rehearser> running = new AtomicReference<>();
        try {
            Future<List<RehearsalStep>> steps = tasks.submit(() -> steps(plan, sockets, running));
            return new RehearsalResult(plan.camera(), plan.target(), plan.server(), now,
                    Waiting.on(steps, SubMonitor.convert(monitor)));
        } catch (OperationCanceledException e) {
            sockets.closeAll();
            Optional<Rehearser> rehearser = Optional.ofNullable(running.get());
            List<String> stored = rehearser.map(Rehearser::left).orElse(List.of());
            if (stored.isEmpty()) {
                throw new RehearsalCancelled(TransferText.CANCELLED_CLEAN.with(plan.server()));
            }
            cleanUp(rehearser.get(), tasks);
            List<String> left = rehearser.get().left();
            throw new RehearsalCancelled(left.isEmpty()
                    ? TransferText.CANCELLED_DELETED.with(plan.server(), String.join(", ", stored))
                    : TransferText.CANCELLED_LEFT.with(plan.server(), String.join(", ", left)));
        } finally {
            sockets.closeAll();
            tasks.shutdownNow();
        }
    }

    /** Takes no longer than a user waits who has cancelled. */
    private void cleanUp(Rehearser rehearser, ExecutorService tasks) {
        OpenSockets sockets = new OpenSockets();
        try {
            tasks.submit(() -> {
                rehearser.deleteWhatIsLeft(sockets, cleaningUp);
                return null;
            }).get(cleaningUp.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            return; // what a server that is that slow, or does not let it be deleted, keeps is told
        } finally {
            sockets.closeAll();
        }
    }

    private List<RehearsalStep> steps(RehearsalPlan plan, OpenSockets sockets, AtomicReference<Rehearser> running)
            throws InterruptedException {
        try {
            running.set(new Rehearser(plan, Reach.of(plan, limits, sockets, limits.server().multipliedBy(2))));
            return running.get().run();
        } catch (Stop e) {
            Steps refused = new Steps(plan.password());
            refused.isTaken(Kind.CONNECT, () -> {
                throw e;
            }, () -> null);
            return refused.taken();
        }
    }
}
