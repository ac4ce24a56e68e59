package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.ServerConnection;
import org.slatecard.transfer.internal.net.Site;
import org.slatecard.transfer.internal.tls.TlsChannel;

/** Stores a small file, marked as what it is, over a data connection. */
final class Upload {
    private static final int BYTE = 256;

    private final Site site;
    private final SecureLogin login;
    private final String name = "slatecard-rehearsal-"
            + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + ".txt";
    private final byte[] content;
    private ServerSocket listener;
    private int port;
    private boolean begun;
    private boolean stored;

    Upload(String camera, Site site, SecureLogin login) {
        this.site = site;
        this.login = login;
        content = ("A file of a Slatecard rehearsal for the camera " + camera
                + ". It can be deleted.\r\n").getBytes(StandardCharsets.UTF_8);
    }

    String name() {
        return name;
    }

    /** Whether the file may be on the server. */
    boolean isStored() {
        return stored;
    }

    /** Asks for a port in the way of RFC 959. */
    void passive() throws IOException, Stop {
        port = DataPorts.passive(login.dialogue().ask("PASV"), site.address().getAddress());
    }

    /** Asks for a port in the way of RFC 2428. */
    void extendedPassive() throws IOException, Stop {
        port = DataPorts.extended(login.dialogue().ask("EPSV"));
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
                begin();
                ServerConnection data = ServerConnection.accept(site, listener);
                if (data == null) {
                    throw new Stop(RehearsalProblem.ACTIVE_IMPOSSIBLE, site.server());
                }
                send(data, resumed);
            } catch (java.net.SocketTimeoutException e) {
                throw new Stop(RehearsalProblem.ACTIVE_IMPOSSIBLE, site.server());
            } finally {
                site.sockets().close(listener);
            }
        } else {
            try (ServerConnection data = connect()) {
                begin();
                send(data, resumed);
            }
        }
    }

    private ServerConnection connect() throws Stop {
        Site data = new Site(site.server(), new InetSocketAddress(site.address().getAddress(), port), site.limits(),
                site.sockets(), site.gate(), site.deadline());
        try {
            return ServerConnection.open(data);
        } catch (IOException e) {
            throw new Stop(RehearsalProblem.DATA_UNREACHABLE, Integer.toString(port));
        }
    }

    private void begin() throws IOException, Stop {
        Reply reply = login.dialogue().ask("STOR " + name);
        if (!reply.isPreliminary()) {
            throw new Stop(refusal(reply), name, reply.text());
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
            throw new Stop(refusal(reply), name, reply.text());
        }
        if (broken != null) {
            throw broken;
        }
    }

    private RehearsalProblem refusal(Reply reply) {
        return switch (reply.code()) {
            case 425 ->
                listener == null || begun ? RehearsalProblem.REUSE_DEMANDED : RehearsalProblem.ACTIVE_IMPOSSIBLE;
            case 522 -> RehearsalProblem.REUSE_DEMANDED;
            case 451, 452, 552 -> RehearsalProblem.STORAGE_FULL;
            default -> RehearsalProblem.STORE_REFUSED;
        };
    }

    /** Compares what arrived with what was sent. */
    void compareSize() throws IOException, Stop {
        Reply reply = login.dialogue().ask("SIZE " + name);
        String expected = Integer.toString(content.length);
        if (reply.code() == 213 && !reply.text().substring(3).strip().equals(expected)) {
            throw new Stop(RehearsalProblem.FILE_TRUNCATED, expected, reply.text());
        }
    }

    /** Deletes the file. */
    void delete() throws IOException, Stop {
        Reply reply = login.dialogue().ask("DELE " + name);
        if (!reply.isPositive()) {
            throw new Stop(RehearsalProblem.FILE_LEFT, name, reply.text());
        }
        stored = false;
    }
}
