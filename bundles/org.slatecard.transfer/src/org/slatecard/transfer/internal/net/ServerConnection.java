package org.slatecard.transfer.internal.net;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slatecard.transfer.internal.tls.TlsChannel;

/** A connection to the port of a server, bounded in time and in what is read. */
public final class ServerConnection implements Closeable {
    private static final long LONGEST_REPLY = 256 * 1024;
    /** Of a handshake, with all that is allowed of its certificates. */
    private static final long LONGEST_HANDSHAKE = 160 * 1024;

    /** The type of a record that holds an alert (RFC 5246, 6.2.1). */
    private static final byte ALERT = 21;

    private final Site site;
    private final Socket socket;
    private final BoundedInput in;
    private ReplyReader replies;
    private OutputStream out;
    private byte[] alert = {};

    private ServerConnection(Site site, Socket socket) throws IOException {
        this.site = site;
        this.socket = socket;
        in = new BoundedInput(socket);
        replies = new ReplyReader(in);
        out = socket.getOutputStream();
    }

    /** Connects. */
    public static ServerConnection open(Site site) throws IOException {
        int millis = site.deadline().orIn(site.limits().connect()).millisLeft();
        Socket socket = site.sockets().connect(site.address(), millis);
        try {
            return new ServerConnection(site, socket);
        } catch (IOException e) {
            site.sockets().close(socket);
            throw e;
        }
    }

    /** Whether nothing listens where a connection was tried, by how it failed. */
    public static boolean isRefused(IOException failure) {
        return failure instanceof ConnectException && String.valueOf(failure.getMessage()).contains("refused");
    }

    /** Waits until the server connects to a port of ours; null where somebody else did. */
    public static ServerConnection accept(Site site, ServerSocket listener) throws IOException {
        listener.setSoTimeout(site.deadline().orIn(site.limits().connect()).millisLeft());
        Socket socket = site.sockets().accept(listener);
        if (!socket.getInetAddress().equals(site.address().getAddress())) {
            site.sockets().close(socket);
            return null;
        }
        return new ServerConnection(site, socket);
    }

    /** From now on, commands and replies go under TLS. */
    public void secure(TlsChannel channel) {
        replies = new ReplyReader(channel.input());
        out = channel.output();
    }

    /** The address on this side. */
    public InetAddress local() {
        return socket.getLocalAddress();
    }

    /** Waits for a reply. */
    public Reply reply() throws IOException {
        return reply(site.limits().reply());
    }

    /** Waits that long for a reply. */
    public Reply reply(Duration longest) throws IOException {
        in.allow(site.deadline().orIn(longest), LONGEST_REPLY);
        return replies.read();
    }

    /** Sends a command and waits for its reply. */
    public Reply ask(String command) throws IOException {
        send(command);
        return reply();
    }

    /** Sends a command. */
    public void send(String command) throws IOException {
        send((command + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes. */
    public void send(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /**
     * Throws away what the server has sent unasked before a handshake, and says how many bytes that was. An alert of TLS is
     * no reply and is kept: a server that knows that it cannot shake hands may say so before it is asked.
     */
    public int drop() throws IOException {
        byte[] early = replies.takeEarly();
        if (early.length > 0 && early[0] == ALERT) {
            alert = early;
            return 0;
        }
        return early.length;
    }

    /** What the server sends in a handshake. */
    public InputStream handshakeInput(Duration longest) {
        in.allow(site.deadline().orIn(longest), LONGEST_HANDSHAKE);
        return new SequenceInputStream(new ByteArrayInputStream(alert), new BufferedInputStream(in));
    }

    /** Where a handshake goes. */
    public OutputStream output() {
        return out;
    }

    @Override
    public void close() {
        site.sockets().close(socket);
    }
}
