package org.slatecard.testsupport.ftp;

import java.nio.file.Path;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.listener.Listener;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;

/** Apache FtpServer, in this process: it starts at once, and its TLS is that of Java. */
public final class ApacheFtp implements AutoCloseable {
    /** Whom it takes. */
    public static final String USER = "camera";
    /** That user's password. */
    public static final String PASSWORD = "secret";

    private final FtpServer server;
    private final int port;

    /**
     * A server under TLS 1.2 on a free port of the loopback interface.
     *
     * @param home   what the user sees and may write to
     * @param suites those that it takes, by IANA's names
     */
    public ApacheFtp(Path home, TestAuthority authority, Identity identity, String... suites) {
        SslConfigurationFactory tls = new SslConfigurationFactory();
        tls.setKeystoreFile(authority.keyStore(identity).toFile());
        tls.setKeystoreType("PKCS12");
        tls.setKeystorePassword(TestAuthority.STORE_PASSWORD);
        tls.setSslProtocol(new String[]{"TLSv1.2"});
        tls.setEnabledCipherSuites(suites);
        ListenerFactory listener = new ListenerFactory();
        listener.setServerAddress("127.0.0.1");
        listener.setPort(0);
        listener.setSslConfiguration(tls.createSslConfiguration());
        Listener listening = listener.createListener();
        FtpServerFactory factory = new FtpServerFactory();
        factory.addListener("default", listening);
        factory.setUserManager(new OneUser(USER, PASSWORD, home));
        try {
            server = factory.createServer();
            server.start();
        } catch (FtpException e) {
            throw new IllegalStateException(e);
        }
        port = listening.getPort();
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.stop();
    }
}
