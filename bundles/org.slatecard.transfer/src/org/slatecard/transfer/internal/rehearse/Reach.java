package org.slatecard.transfer.internal.rehearse;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Deadline;
import org.slatecard.transfer.internal.net.HostGate;
import org.slatecard.transfer.internal.net.HostLookup;
import org.slatecard.transfer.internal.net.OpenSockets;
import org.slatecard.transfer.internal.net.Site;

/** Where a camera would connect to. */
final class Reach {
    private Reach() {}

    /**
     * The server of a plan.
     *
     * @param longest for all that is done with it
     * @throws Stop where a camera has nothing to connect to, or must not
     */
    static Site of(RehearsalPlan plan, CheckLimits limits, OpenSockets sockets, Duration longest)
            throws Stop, InterruptedException {
        if (!plan.secure()) {
            throw new Stop(RehearsalProblem.SECURE_PROTOCOL_OFF, plan.target());
        }
        String host = plan.server().host();
        List<InetAddress> addresses = HostLookup.addresses(host, limits.connect());
        if (addresses.isEmpty()) {
            throw new Stop(RehearsalProblem.HOST_UNKNOWN, host);
        }
        InetAddress first = addresses.get(0);
        if (first instanceof Inet6Address && !plan.offer().ipv6()) {
            throw new Stop(RehearsalProblem.HOST_IPV6_ONLY, host, plan.offer().modelId());
        }
        return new Site(plan.server(), new InetSocketAddress(first, plan.server().port()), limits, sockets,
                new HostGate(1), Deadline.in(longest));
    }
}
