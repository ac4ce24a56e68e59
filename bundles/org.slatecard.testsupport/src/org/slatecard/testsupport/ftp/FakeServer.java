package org.slatecard.testsupport.ftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server of this machine that does to each connection what a test tells it. */
public final class FakeServer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();

    /** What a server does with a connection; it is closed afterwards. */
    @FunctionalInterface
    public interface Behaviour {
        /** Talks. */
        void talk(Talk talk) throws IOException, InterruptedException;
    }

    /** Starts it. */
    public FakeServer(Behaviour behaviour) throws IOException {
        Thread.ofVirtual().start(() -> accept(behaviour));
    }

    /** Where it listens. */
    public int port() {
        return listener.getLocalPort();
    }

    /** How many connections there were so far. */
    public int connections() {
        return connections.get();
    }

    /** How many connections there were at most at a time. */
    public int mostAtATime() {
        return most.get();
    }

    /** How many bytes went into connections so far. */
    public long sent() {
        return sent.get();
    }

    /** Waits until the other side has closed all connections, or this one has. */
    public void awaitNoConnection() {
        while (!open.isEmpty()) {
            Thread.yield();
        }
    }

    private void accept(Behaviour behaviour) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                connections.incrementAndGet();
                open.add(socket);
                most.accumulateAndGet(open.size(), Math::max);
                Thread.ofVirtual().start(() -> serve(socket, behaviour));
            } catch (IOException e) {
                return; // the test is over
            }
        }
    }

    private void serve(Socket socket, Behaviour behaviour) {
        try (socket) {
            behaviour.talk(new Talk(socket, sent));
        } catch (IOException e) {
            return; // the other side has had enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** The server's end of a connection. */
    public static final class Talk {
        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private final AtomicLong sent;

        Talk(Socket socket, AtomicLong sent) throws IOException {
            this.socket = socket;
            this.sent = sent;
            in = socket.getInputStream();
            out = socket.getOutputStream();
        }

        /** The same connection under TLS, of which this is the server's end. */
        public Talk secured(SSLContext tls) throws IOException {
            SSLSocket secure = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
            secure.setUseClientMode(false);
            return new Talk(secure, sent);
        }

        /** Sends text as it is. */
        public void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Sends bytes. */
        public void send(byte[] bytes) throws IOException {
            out.write(bytes);
            sent.addAndGet(bytes.length);
        }

        /** Reads a line; empty at the end of the connection. */
        public String line() throws IOException {
            StringBuilder line = new StringBuilder();
            int next = in.read();
            while (next >= 0 && next != '\n') {
                line.append((char) next);
                next = in.read();
            }
            return line.toString().strip();
        }

        /** Waits for something and reads it. */
        public byte[] some() throws IOException {
            byte[] bytes = new byte[65_536];
            int read = in.read(bytes);
            return java.util.Arrays.copyOf(bytes, Math.max(read, 0));
        }

        /** Behaves as an FTP server up to the handshake: greeting, FEAT, SYST, AUTH TLS. */
        public void upToHandshake() throws IOException {
            send("220 ready\r\n");
            upToAuth("234 go ahead\r\n");
        }

        /** Answers commands until AUTH, and AUTH with these bytes. */
        public void upToAuth(String answer) throws IOException {
            String line = line();
            while (!line.startsWith("AUTH") && !line.isEmpty()) {
                send("502 not here\r\n");
                line = line();
            }
            send(answer);
        }

        /** Closes the connection at once. */
        public void close() throws IOException {
            out.close();
        }

        /** Reads until the other side closes. */
        public void drain() throws IOException {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
