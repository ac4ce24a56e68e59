package org.slatecard.transfer.internal.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.slatecard.testsupport.ftp.FakeServer.Talk;

/** What servers do that mean harm or are broken. */
public final class Hostile {
    private static final byte HANDSHAKE = 22;
    private static final byte ALERT = 21;
    private static final byte[] NOTHING = {};

    private Hostile() {}

    public static void endlessBanner(Talk talk) throws IOException {
        while (true) {
            talk.send("220-welcome\r\n".repeat(1000));
        }
    }

    static void endlessLine(Talk talk) throws IOException {
        talk.send("220 ");
        endless(talk, "x".repeat(100).getBytes());
    }

    static void endlessReplyToAuth(Talk talk) throws IOException {
        talk.send("220 ready\r\n");
        talk.upToAuth("234-");
        endless(talk, "x".repeat(100).getBytes());
    }

    static void oneByteAtATime(Talk talk) throws IOException, InterruptedException {
        while (true) {
            talk.send("2");
            Thread.sleep(100);
        }
    }

    static void silentAfterAuth(Talk talk) throws IOException {
        closesAtAuth(talk);
        talk.drain();
    }

    static void declinesBeforeItIsAsked(Talk talk) throws IOException {
        talk.send("220 ready\r\n");
        talk.upToAuth("234 go ahead\r\n" + (char) ALERT + "\u0003\u0000\u0000\u0002\u0002\u0028");
        talk.drain();
    }

    static void silentInsteadOfHello(Talk talk) throws IOException {
        talk.upToHandshake();
        talk.drain();
    }

    static void closesAtOnce(Talk talk) throws IOException {
        talk.send("");
    }

    static void closesAfterBanner(Talk talk) throws IOException {
        talk.send("220 ready\r\n");
    }

    static void closesAtAuth(Talk talk) throws IOException {
        talk.send("220 ready\r\n");
        talk.upToAuth("");
    }

    public static void refusesForNow(Talk talk) throws IOException {
        talk.send("421 too many connections\r\n");
    }

    static void refusesAuthForNow(Talk talk) throws IOException {
        talk.send("220 ready\r\n");
        talk.upToAuth("431 not now\r\n");
    }

    static void closesAfterClientHello(Talk talk) throws IOException {
        talk.upToHandshake();
        talk.some();
    }

    static void closesAfterServerHello(Talk talk) throws IOException {
        closesAfterClientHello(talk);
        byte[] body = new byte[49];
        System.arraycopy(new byte[]{2, 0, 0, 45, 3, 3}, 0, body, 0, 6);
        System.arraycopy(new byte[]{0, (byte) 0xC0, 0x30, 0, 0, 5, (byte) 0xFF, 1, 0, 1, 0}, 0, body, 38, 11);
        talk.send(record(HANDSHAKE, body));
    }

    public static void garbageInsteadOfHello(Talk talk) throws IOException {
        closesAfterClientHello(talk);
        talk.send("garbage ".repeat(1000));
        talk.drain();
    }

    static void largeCertificate(Talk talk) throws IOException {
        closesAfterServerHello(talk);
        talk.send(record(HANDSHAKE, new byte[]{11, 0, (byte) 0x98, (byte) 0x96}));
        endless(talk, record(HANDSHAKE, new byte[1_000]));
    }

    public static void endlessChain(Talk talk) throws IOException {
        closesAfterServerHello(talk);
        talk.send(record(HANDSHAKE, new byte[]{11, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF}));
        endless(talk, record(HANDSHAKE, new byte[]{0, 0, 1, 0x30}));
    }

    static void endlessRenegotiation(Talk talk) throws IOException {
        closesAfterServerHello(talk);
        endless(talk, record(HANDSHAKE, new byte[4]));
    }

    static void endlessWarnings(Talk talk) throws IOException {
        closesAfterServerHello(talk);
        endless(talk, record(ALERT, new byte[]{1, 90}));
    }

    static void endlessEmptyRecords(Talk talk) throws IOException {
        closesAfterServerHello(talk);
        endless(talk, record(HANDSHAKE, NOTHING));
    }

    public static void ssh(Talk talk) throws IOException {
        talk.send("SSH-2.0-OpenSSH_9.2\r\n");
    }

    public static void http(Talk talk) throws IOException {
        if (new String(talk.some()).startsWith("OPTIONS ")) {
            talk.send("HTTP/1.1 200 OK\r\n\r\n");
        }
    }

    public static void httpUnasked(Talk talk) throws IOException {
        talk.send("HTTP/1.0 408 Request Timeout\r\n\r\n");
    }

    public static void tlsFromTheFirstByte(Talk talk) throws IOException {
        byte[] said = talk.some();
        if (said.length > 0 && said[0] == HANDSHAKE) {
            talk.send(record(ALERT, new byte[]{2, 40}));
        }
    }

    public static void mail(Talk talk) throws IOException {
        talk.send("* OK IMAP4rev1 ready\r\n");
    }

    public static void noAuth(Talk talk) throws IOException {
        talk.send("220 \u001B[2J\u0007\u202Ewelcome\r\n");
        talk.upToAuth("500 \u001B]0;title\u0007 what?\r\n");
        talk.drain();
    }

    public static void behindAFirewall(Talk talk) throws IOException {
        talk.send("220 ********************\r\n");
        talk.upToAuth("500 command unrecognized: \"XXXX XXX\"\r\n");
        talk.drain();
    }

    private static void endless(Talk talk, byte[] bytes) throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 1000; i++) {
            many.writeBytes(bytes);
        }
        while (true) {
            talk.send(many.toByteArray());
        }
    }

    private static byte[] record(byte type, byte[] body) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(new byte[]{type, 3, 3, (byte) (body.length >> 8), (byte) body.length});
        record.writeBytes(body);
        return record.toByteArray();
    }
}
