package org.slatecard.transfer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Adds to rehearsals whether a server takes all cameras at once that send to it. Each server is asked only once, and not
 * where an upload fails already. For one thread.
 */
public final class AllAtOnce {
    private final ConnectionCount connections;
    private final Map<ServerAddress, Integer> cameras = new HashMap<>();

    /**
     * For the cameras of some plans.
     *
     * @param plans all uploads, whether they are rehearsed or not
     */
    public AllAtOnce(ConnectionCount connections, Collection<RehearsalPlan> plans) {
        this.connections = connections;
        Map<ServerAddress, Set<String>> labels = new HashMap<>();
        plans.forEach(plan -> labels.computeIfAbsent(plan.server(), server -> new HashSet<>()).add(plan.camera()));
        labels.forEach((server, senders) -> cameras.put(server, senders.size()));
    }

    /** How many log-ins at a time a server of these plans will see at most. */
    public int most(Collection<RehearsalPlan> plans) {
        return Math.min(ConnectionCount.MOST,
                plans.stream().mapToInt(plan -> cameras.getOrDefault(plan.server(), 0)).max().orElse(0));
    }

    /**
     * A result with what comes of all cameras at once, where that is to be found out.
     *
     * @throws RehearsalCancelled when it was cancelled
     */
    public RehearsalResult added(RehearsalPlan plan, RehearsalResult result, IProgressMonitor monitor) {
        if (!result.succeeds() || cameras.getOrDefault(plan.server(), 0) < 2) {
            return result;
        }
        return result.with(connections.count(plan, cameras.remove(plan.server()), monitor));
    }
}
