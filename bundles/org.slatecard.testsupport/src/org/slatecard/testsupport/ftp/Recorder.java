package org.slatecard.testsupport.ftp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slatecard.testsupport.ftp.FakeServer.Behaviour;
import org.slatecard.testsupport.ftp.FakeServer.Talk;

/** Stands between a client and a server and keeps every byte that goes by, in clear or not. */
public final class Recorder implements Behaviour {
    private final int port;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    /** A recorder before a port of this machine. */
    public Recorder(int port) {
        this.port = port;
    }

    /** What went by in both directions, a character for each byte. */
    public String seen() {
        return seen.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void talk(Talk client) throws IOException, InterruptedException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread back = Thread.ofVirtual().start(() -> pass(server, client));
            byte[] bytes = client.some();
            while (bytes.length > 0) {
                seen.writeBytes(bytes);
                server.getOutputStream().write(bytes);
                bytes = client.some();
            }
            server.close();
            back.join();
        }
    }

    private void pass(Socket server, Talk client) {
        try {
            InputStream in = server.getInputStream();
            byte[] bytes = new byte[65_536];
            int read = in.read(bytes);
            while (read > 0) {
                byte[] said = java.util.Arrays.copyOf(bytes, read);
                seen.writeBytes(said);
                client.send(said);
                read = in.read(bytes);
            }
            client.close();
        } catch (IOException e) {
            return; // one of the two has closed
        }
    }
}
