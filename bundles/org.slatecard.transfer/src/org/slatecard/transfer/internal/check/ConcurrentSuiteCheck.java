package org.slatecard.transfer.internal.check;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.transfer.TargetServer;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.check.Outcome.Stage;
import org.slatecard.transfer.internal.check.Outcome.Stopped;
import org.slatecard.transfer.internal.net.Deadline;
import org.slatecard.transfer.internal.net.HostGate;
import org.slatecard.transfer.internal.net.HostLookup;
import org.slatecard.transfer.internal.net.OpenSockets;
import org.slatecard.transfer.internal.net.Site;
import org.slatecard.transfer.internal.net.Waiting;

/** Checks servers side by side, in virtual threads: they wait most of the time. */
@Component
public final class ConcurrentSuiteCheck implements SuiteCheck {
    private final CheckLimits limits;
    private final boolean versions;

    /** With the limits that suit servers on the internet and in the van. */
    @Activate
    public ConcurrentSuiteCheck() {
        this(CheckLimits.DEFAULT);
    }

    /** With limits of one's own. */
    public ConcurrentSuiteCheck(CheckLimits limits) {
        this(limits, true);
    }

    private ConcurrentSuiteCheck(CheckLimits limits, boolean versions) {
        this.limits = limits;
        this.versions = versions;
    }

    /** The same check of suites alone: the versions of the protocol cost two connections to a server more. */
    public ConcurrentSuiteCheck withoutVersions() {
        return new ConcurrentSuiteCheck(limits, false);
    }

    @Override
    public SuiteCheck withConnections(int connections) {
        return new ConcurrentSuiteCheck(
                limits.withConnections(Math.clamp(connections, 1, MOST_CONNECTIONS)), versions);
    }

    @Override
    public CameraOffer offerOf(CameraModel model) throws ExplainedException {
        return ModelOffer.of(model);
    }

    @Override
    public List<ServerResult> check(List<TargetServer> servers, CameraOffer offer, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, servers.size());
        ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
        OpenSockets sockets = new OpenSockets();
        try {
            Run run = new Run(offer, sockets, tasks, new ConcurrentHashMap<>());
            List<Future<ServerResult>> all = servers.stream()
                    .map(server -> tasks.submit(() -> check(server, run))).toList();
            List<ServerResult> results = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                progress.subTask(servers.get(i).address().toString());
                results.add(Waiting.on(all.get(i), progress));
                progress.worked(1);
            }
            return results;
        } finally {
            sockets.closeAll();
            tasks.shutdownNow();
        }
    }

    /** What the servers of one check share. */
    private record Run(CameraOffer offer, OpenSockets sockets, ExecutorService tasks,
            Map<InetAddress, HostGate> gates) {}

    private ServerResult check(TargetServer target, Run run) throws InterruptedException {
        ServerAddress server = target.address();
        ServerReport report = new ServerReport(server, run.offer);
        List<InetAddress> addresses = HostLookup.addresses(server.host(), limits.connect());
        if (addresses.isEmpty()) {
            return report.of(new Stopped(Verdict.UNRESOLVED, Stage.CONNECT, ""), new Heard());
        }
        InetAddress address = addresses.get(0);
        if (address instanceof Inet6Address && !run.offer.ipv6()) {
            report.onlyIpv6();
        }
        HostGate gate = run.gates.computeIfAbsent(address, key -> new HostGate(limits.connections()));
        gate.begin();
        try {
            Site site = new Site(server, new InetSocketAddress(address, server.port()), limits, run.sockets, gate,
                    Deadline.in(limits.server()));
            ServerCheck check = new ServerCheck(site, run.offer, run.tasks);
            Outcome first = check.firstContact();
            if (first instanceof Stopped stopped) {
                return report.of(stopped, check.heard());
            }
            Measurement measured = check.measure(first);
            return report.of(measured, versions ? check.versions(measured) : List.of(), check, target.anchors());
        } finally {
            gate.end();
        }
    }
}
