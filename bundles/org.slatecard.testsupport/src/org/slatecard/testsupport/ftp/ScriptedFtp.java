package org.slatecard.testsupport.ftp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.slatecard.testsupport.ftp.FakeServer.Behaviour;
import org.slatecard.testsupport.ftp.FakeServer.Talk;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;

/**
 * An FTP server under TLS that stores files in memory, and whose answers a test can change: what real servers say only
 * in conditions that are hard to make.
 */
public final class ScriptedFtp implements Behaviour {
    private static final int BYTE = 256;

    private final SSLContext tls;
    private final Map<String, Function<String, String>> changes = new TreeMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());

    /** A server with a certificate. */
    public ScriptedFtp(TestAuthority authority, Identity identity) {
        tls = context(authority.keyStore(identity));
    }

    private static SSLContext context(Path store) {
        try (var in = Files.newInputStream(store)) {
            char[] password = TestAuthority.STORE_PASSWORD.toCharArray();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLSv1.2");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Changes an answer.
     *
     * @param verb   the command, or {@code 226} for what is said after a file has arrived, or {@code 220} for the greeting
     * @param answer gives the answer, without its line end, from the command's argument; null for the usual one
     */
    public ScriptedFtp answers(String verb, Function<String, String> answer) {
        changes.put(verb, answer);
        return this;
    }

    /** The same with an answer that is always the same. */
    public ScriptedFtp answers(String verb, String answer) {
        return answers(verb, argument -> answer);
    }

    /** The files that it holds, by name. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** What clients commanded, in clear and under TLS. */
    public List<String> commands() {
        return commands;
    }

    @Override
    public void talk(Talk talk) throws IOException {
        Talk client = talk;
        client.send(answer("220", "", "220 ready"));
        ServerSocket data = null;
        String line = client.line();
        while (!line.isEmpty()) {
            commands.add(line);
            String verb = line.split(" ", 2)[0];
            String argument = line.substring(verb.length()).strip();
            ServerSocket offered = verb.equals("PASV") || verb.equals("EPSV")
                    ? new ServerSocket(0, 1, InetAddress.getLoopbackAddress())
                    : data;
            String answer = answer(verb, argument, usual(verb, argument, offered));
            data = answer.startsWith("5") ? data : offered;
            client.send(answer);
            if (verb.equals("AUTH") && answer.startsWith("234")) {
                client = client.secured(tls);
            } else if (verb.equals("STOR") && answer.startsWith("150")) {
                client.send(received(argument, data));
            }
            line = client.line();
        }
    }

    private String received(String name, ServerSocket data) throws IOException {
        try (data;
                Socket plain = data.accept();
                SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, true)) {
            socket.setUseClientMode(false);
            files.put(name, socket.getInputStream().readAllBytes());
        }
        return answer("226", name, "226 stored");
    }

    private String answer(String verb, String argument, String usual) {
        String changed = changes.getOrDefault(verb, any -> null).apply(argument);
        return (changed == null ? usual : changed) + "\r\n";
    }

    private String usual(String verb, String argument, ServerSocket data) {
        return switch (verb) {
            case "AUTH" -> "234 go ahead";
            case "USER" -> "331 password";
            case "PASS" -> "230 welcome";
            case "PWD" -> "257 \"/\"";
            case "CWD" -> "250 there";
            case "PASV" -> "227 (127,0,0,1," + data.getLocalPort() / BYTE + "," + data.getLocalPort() % BYTE + ")";
            case "EPSV" -> "229 (|||" + data.getLocalPort() + "|)";
            case "STOR" -> "150 send";
            case "SIZE" -> files.containsKey(argument) ? "213 " + files.get(argument).length : "550 no such file";
            case "MDTM" -> "550 not told";
            case "DELE" -> files.remove(argument) == null ? "550 no such file" : "250 deleted";
            case "FEAT" -> "211 none";
            default -> "200 all right";
        };
    }
}
