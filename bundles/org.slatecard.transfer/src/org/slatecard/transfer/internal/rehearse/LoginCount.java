package org.slatecard.transfer.internal.rehearse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.ConnectionCount;
import org.slatecard.transfer.RehearsalCancelled;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Exchange;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.internal.TransferText;
import org.slatecard.transfer.internal.net.OpenSockets;
import org.slatecard.transfer.internal.net.Site;
import org.slatecard.transfer.internal.net.Waiting;

/** Logs in one after the other, and stays until the server has had enough. */
@Component
public final class LoginCount implements ConnectionCount {
    /** For one log-in: some servers take their time before each. */
    private static final Duration EACH = Duration.ofSeconds(3);

    private final CheckLimits limits;

    /** With the limits that suit servers on the internet and in the van. */
    @Activate
    public LoginCount() {
        limits = CheckLimits.DEFAULT;
    }

    @Override
    public RehearsalStep count(RehearsalPlan plan, int cameras, IProgressMonitor monitor) {
        ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
        OpenSockets sockets = new OpenSockets();
        try {
            Future<RehearsalStep> step = tasks.submit(() -> step(plan, cameras, sockets));
            return Waiting.on(step, SubMonitor.convert(monitor));
        } catch (OperationCanceledException e) {
            throw new RehearsalCancelled(TransferText.CANCELLED_CLEAN.with(plan.server()));
        } finally {
            sockets.closeAll();
            tasks.shutdownNow();
        }
    }

    private RehearsalStep step(RehearsalPlan plan, int cameras, OpenSockets sockets) throws InterruptedException {
        long start = System.nanoTime();
        int wanted = Math.min(cameras, MOST);
        int taken = 0;
        List<SecureLogin> held = new ArrayList<>();
        Optional<Found> found = Optional.empty();
        try {
            Site site = Reach.of(plan, limits, sockets, limits.server().plus(EACH.multipliedBy(wanted)));
            Patience patience = new Patience(site);
            while (taken < wanted && found.isEmpty()) {
                found = patience.with(() -> logIn(held(plan, site, held), plan, site));
                taken += found.isEmpty() ? 1 : 0;
            }
        } catch (Stop e) {
            found = Optional.of(e.found());
        } finally {
            held.forEach(SecureLogin::close);
        }
        int took = taken;
        return new RehearsalStep(Kind.CONNECTIONS, Duration.ofNanos(System.nanoTime() - start),
                List.of(new Exchange(plan.server().toString(), taken + "/" + wanted)),
                took == 0
                        ? found
                        : found.map(why -> Found.of(RehearsalProblem.CONNECTIONS_LIMITED, cameras, took,
                                why.message())));
    }

    private static SecureLogin held(RehearsalPlan plan, Site site, List<SecureLogin> held) {
        held.add(new SecureLogin(plan, site));
        return held.getLast();
    }

    /** Logs in and stays; what was found instead, where that failed. */
    private static Optional<Found> logIn(SecureLogin login, RehearsalPlan plan, Site site) {
        Optional<Found> found = login.logInUnseen();
        if (found.isPresent() || !plan.passive()) {
            return found;
        }
        Steps steps = new Steps(plan.password());
        if (!steps.isTaken(Kind.PASV, () -> DataPorts.ask(login.dialogue(), site), login::dialogue)) {
            login.close();
        }
        return steps.taken().getLast().found();
    }
}
