package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.ServerConnection;
import org.slatecard.transfer.internal.net.Site;

/** Whether firewalls let through each of the ports that a server names for data, as far as a few of them tell. */
final class PassivePorts {
    private static final int TRIED = 12;
    /** Firewalls mostly swallow what they do not let through, so each port that is closed costs this. */
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int ENOUGH_BLOCKED = 2;

    private final Site site;
    private final Dialogue dialogue;
    private final Set<Integer> open = new TreeSet<>();
    private final Set<Integer> blocked = new TreeSet<>();

    PassivePorts(Site site, Dialogue dialogue) {
        this.site = site;
        this.dialogue = dialogue;
    }

    /** Asks for one port after the other, connects to it and lets go. */
    void look() throws IOException, Stop {
        for (int i = 0; i < TRIED && blocked.size() < ENOUGH_BLOCKED; i++) {
            int port = DataPorts.ask(dialogue, site);
            boolean reached = isReached(port);
            (reached ? open : blocked).add(port);
            dialogue.note(site.server().host() + " " + port, reached ? "+" : "-");
        }
        if (!blocked.isEmpty()) {
            throw open.isEmpty()
                    ? new Stop(RehearsalProblem.DATA_UNREACHABLE, listed(blocked))
                    : new Stop(RehearsalProblem.PORTS_BLOCKED, listed(blocked), listed(open));
        }
    }

    private boolean isReached(int port) throws SocketTimeoutException {
        Duration usual = site.limits().connect();
        Duration longest = usual.compareTo(LONGEST) < 0 ? usual : LONGEST;
        if (site.deadline().isOver()) {
            throw new SocketTimeoutException();
        }
        try (ServerConnection data = ServerConnection.open(site.toPort(port, site.deadline().orIn(longest)))) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String listed(Set<Integer> ports) {
        return ports.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
