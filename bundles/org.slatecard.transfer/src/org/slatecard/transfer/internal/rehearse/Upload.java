package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.ServerConnection;
import org.slatecard.transfer.internal.net.Site;
import org.slatecard.transfer.internal.tls.TlsChannel;

/** Stores a small file, marked as what it is, over a data connection. */
final class Upload {
    private static final int BYTE = 256;
    private static final int FILE_STATUS = 213;
    private static final int NO_SUCH_FILE = 550;

    private final Site site;
    private final SecureLogin login;
    private final RehearsalPlan plan;
    private final String name;
    private final byte[] content;
    private ServerSocket listener;
    private int port;
    private boolean begun;
    private boolean stored;
    private volatile boolean underWay;
    private volatile boolean complete;
    private volatile boolean repeated;

    /** A file for a plan, with a name that no other file has. */
    Upload(RehearsalPlan plan, Site site, SecureLogin login) {
        this(plan, site, login, "slatecard-rehearsal-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + ".txt", "");
    }

    private Upload(RehearsalPlan plan, Site site, SecureLogin login, String name, String more) {
        this.plan = plan;
        this.site = site;
        this.login = login;
        this.name = name;
        content = ("A file of a Slatecard rehearsal for the camera " + plan.camera()
                + ". It can be deleted.\r\n" + more).getBytes(StandardCharsets.UTF_8);
    }

    /** Another file of the same name, by its size to be told from this one. */
    Upload again() {
        repeated = true;
        return new Upload(plan, site, login, name, "It was stored again.\r\n");
    }

    String name() {
        return name;
    }

    /** Where the file is, as the camera names the place. */
    String path() {
        String directory = plan.directory();
        return directory.isEmpty() || directory.endsWith("/") ? directory + name : directory + "/" + name;
    }

    /** Whether the file may be on the server. */
    boolean isStored() {
        return stored;
    }

    /** Whether the server was told to store the file, and has not said that it is not there; for any thread. */
    boolean isUnderWay() {
        return underWay;
    }

    /** Whether another file of the same name may have been stored too. */
    boolean isRepeated() {
        return repeated;
    }

    /** Asks for a port in the way of RFC 959. */
    void passive() throws IOException, Stop {
        port = DataPorts.passive(login.dialogue().ask("PASV"), site.address().getAddress());
    }

    /**
     * Asks for a port in the way of RFC 2428. A server that refuses that, and has given one in the older way, is one that
     * clients go on with.
     */
    void extendedPassive() throws IOException, Stop {
        Reply reply = login.dialogue().ask("EPSV");
        if (reply.isRefusal() && port > 0) {
            throw new Stop(RehearsalProblem.EXTENDED_PASSIVE_REFUSED, reply.text());
        }
        port = DataPorts.extended(reply);
    }

    /** Opens a way for the data: the one that the camera is set to, in its older form where there are two. */
    void open() throws IOException, Stop {
        if (!plan.passive()) {
            active();
        } else {
            port = DataPorts.ask(login.dialogue(), site);
        }
    }

    /** Opens a port for the server to connect to. */
    void active() throws IOException, Stop {
        InetAddress local = login.dialogue().connection().local();
        listener = site.sockets().listen(local);
        int own = listener.getLocalPort();
        String command = local instanceof Inet4Address
                ? "PORT " + local.getHostAddress().replace('.', ',') + "," + own / BYTE + "," + own % BYTE
                : "EPRT |2|" + local.getHostAddress().replaceAll("%.*", "") + "|" + own + "|";
        Dialogue.require(login.dialogue().ask(command), RehearsalProblem.ACTIVE_IMPOSSIBLE);
    }

    /** Stores the file. */
    void store(boolean resumed) throws IOException, Stop {
        if (listener != null) {
            try {
                begin(resumed);
                ServerConnection data = ServerConnection.accept(site, listener);
                if (data == null) {
                    throw new Stop(RehearsalProblem.ACTIVE_IMPOSSIBLE, login.dialogue().last());
                }
                send(data, resumed);
            } catch (SocketTimeoutException e) {
                throw new Stop(RehearsalProblem.ACTIVE_IMPOSSIBLE, login.dialogue().last());
            } finally {
                site.sockets().close(listener);
            }
        } else {
            try (ServerConnection data = connect()) {
                begin(resumed);
                send(data, resumed);
            }
        }
        complete = true;
    }

    private ServerConnection connect() throws Stop {
        try {
            return ServerConnection.open(site.toPort(port, site.deadline()));
        } catch (IOException e) {
            throw new Stop(RehearsalProblem.DATA_UNREACHABLE, Integer.toString(port));
        }
    }

    private void begin(boolean resumed) throws IOException, Stop {
        underWay = true;
        Reply reply = login.dialogue().ask("STOR " + name);
        if (!reply.isPreliminary()) {
            underWay = stored;
            throw refused(reply, resumed);
        }
        begun = true;
        stored = true;
    }

    private void send(ServerConnection data, boolean resumed) throws IOException, Stop {
        IOException broken = null;
        try (data; TlsChannel channel = login.secure(data, resumed)) {
            channel.output().write(content);
            login.dialogue().note("TLS", channel.negotiation().suite());
        } catch (IOException e) {
            broken = e; // the reply says why
        }
        Reply reply = login.dialogue().more();
        if (!reply.isPositive()) {
            throw refused(reply, resumed);
        }
        if (broken != null) {
            throw broken;
        }
    }

    private Stop refused(Reply reply, boolean resumed) {
        return switch (reply.code()) {
            case 421 -> new Stop(RehearsalProblem.GREETING_REFUSED, reply.text());
            case 425 -> listener == null || begun
                    ? dataRefused(reply, resumed)
                    : new Stop(RehearsalProblem.ACTIVE_IMPOSSIBLE, reply.text());
            case 426, 522 -> dataRefused(reply, resumed);
            case 451, 452 -> new Stop(RehearsalProblem.STORAGE_FULL, name, reply.text());
            case 552 -> new Stop(RehearsalProblem.QUOTA_EXCEEDED, plan.userName(), name, reply.text());
            default -> new Stop(RehearsalProblem.STORE_REFUSED, name, reply.text());
        };
    }

    /** A session that was resumed is all that a server can demand of the data connection's. */
    private Stop dataRefused(Reply reply, boolean resumed) {
        return new Stop(resumed ? RehearsalProblem.DATA_REFUSED : RehearsalProblem.REUSE_DEMANDED, name, reply.text());
    }

    /** Compares what arrived with what was sent. */
    void compareSize() throws IOException, Stop {
        Reply reply = login.dialogue().ask("SIZE " + name);
        if (reply.code() == FILE_STATUS && told(reply).matches("\\d+") && !isOf(reply)) {
            throw new Stop(RehearsalProblem.FILE_TRUNCATED, Integer.toString(content.length), reply.text());
        }
    }

    /** Whether a reply to SIZE tells the size of this file. */
    boolean isOf(Reply size) {
        return size.code() == FILE_STATUS
                && told(size).equals(Integer.toString(content.length));
    }

    private static String told(Reply size) {
        return size.text().substring(3).strip();
    }

    /** Deletes the file, in a connection that is logged in. */
    void delete(Dialogue dialogue) throws IOException, Stop {
        Reply reply = dialogue.ask("DELE " + name);
        if (!reply.isPositive() && isThere(dialogue)) {
            throw new Stop(RehearsalProblem.FILE_LEFT, path(), reply.text());
        }
        stored = false;
        underWay = false;
    }

    /** What was stored is there. What was not, may be; then a server that knows no size of it has deleted it itself. */
    private boolean isThere(Dialogue dialogue) throws IOException {
        return complete || dialogue.ask("SIZE " + name).code() != NO_SUCH_FILE;
    }
}
