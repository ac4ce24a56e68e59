package org.slatecard.testsupport.ftp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.slatecard.testsupport.ftp.FakeServer.Behaviour;
import org.slatecard.testsupport.ftp.FakeServer.Talk;

/** Stands between a client and a real server and changes replies, up to the handshake. */
public final class Relay implements Behaviour {
    private final int port;
    private final BinaryOperator<String> tamper;
    private final Predicate<byte[]> passes;

    /**
     * A relay to a port of this machine.
     *
     * @param tamper gives what the client gets, from its command (empty for the greeting) and the server's whole reply
     */
    public Relay(int port, BinaryOperator<String> tamper) {
        this(port, tamper, hello -> true);
    }

    /** The same, hanging up on some handshakes by what the client says first. */
    public Relay(int port, BinaryOperator<String> tamper, Predicate<byte[]> passes) {
        this.port = port;
        this.tamper = tamper;
        this.passes = passes;
    }

    @Override
    public void talk(Talk client) throws IOException, InterruptedException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            InputStream in = new BufferedInputStream(server.getInputStream());
            OutputStream out = server.getOutputStream();
            String command = "";
            String reply = reply(in);
            client.send(tamper.apply(command, reply));
            while (!(command.startsWith("AUTH") && reply.startsWith("234"))) {
                command = client.line();
                out.write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
                reply = reply(in);
                client.send(tamper.apply(command, reply));
            }
            byte[] bytes = client.some();
            if (!passes.test(bytes)) {
                return;
            }
            Thread back = Thread.ofVirtual().start(() -> pass(in, client));
            while (bytes.length > 0) {
                out.write(bytes);
                bytes = client.some();
            }
            server.close();
            back.join();
        }
    }

    private static void pass(InputStream in, Talk client) {
        try {
            byte[] bytes = new byte[65_536];
            int read = in.read(bytes);
            while (read > 0) {
                client.send(java.util.Arrays.copyOf(bytes, read));
                read = in.read(bytes);
            }
            client.close();
        } catch (IOException e) {
            return; // one of the two has closed
        }
    }

    private static String reply(InputStream in) throws IOException {
        StringBuilder reply = new StringBuilder();
        String line = line(in);
        reply.append(line);
        while (line.length() < 4 || line.charAt(3) != ' ') {
            line = line(in);
            reply.append(line);
        }
        return reply.toString();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new IOException("the server has closed");
            }
            line.append((char) next);
            next = in.read();
        }
        return line.append('\n').toString();
    }
}
