package org.slatecard.testsupport.ftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;

/** A real FTP server in a process of its own, on a free port of the loopback interface. */
public final class RealFtpServer implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    /** What OpenSSL has, weak suites and keys among it. */
    public static final String EVERYTHING = "ALL:@SECLEVEL=0";

    private final Process process;
    private final int port;

    private RealFtpServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** vsftpd with an RSA certificate and its chain, and further lines of its settings. */
    public static RealFtpServer vsftpd(Path folder, Identity rsa, String... settings) throws IOException {
        int port = freePort();
        Path empty = Files.createDirectories(folder.resolve("empty"));
        List<String> lines = new ArrayList<>(List.of("listen=YES", "listen_address=127.0.0.1", "listen_port=" + port,
                "background=NO", "seccomp_sandbox=NO", "anonymous_enable=YES", "secure_chroot_dir=" + empty,
                "ssl_tlsv1=YES", "rsa_cert_file=" + rsa.chain(), "rsa_private_key_file=" + rsa.key()));
        if (!"root".equals(System.getProperty("user.name"))) {
            lines.add("run_as_launching_user=YES");
        }
        lines.addAll(List.of(settings));
        Path file = Files.write(folder.resolve("vsftpd-" + port + ".conf"), lines);
        return start(port, folder, List.of(Program.file("vsftpd", "usr/sbin/vsftpd").toString(), file.toString()));
    }

    /**
     * What makes vsftpd take a user named anonymous with any password, as a user who may do everything.
     *
     * @param home what the user sees; the folder {@code in} in it can be written to
     */
    public static List<String> vsftpdUser(Path home) throws IOException {
        writable(home);
        return List.of("anon_root=" + home, "ftp_username=daemon", "allow_anon_ssl=YES", "force_anon_logins_ssl=YES",
                "force_anon_data_ssl=YES", "write_enable=YES", "anon_upload_enable=YES", "anon_other_write_enable=YES",
                "pasv_address=127.0.0.1");
    }

    /** What makes ProFTPD take the user {@code camera} with the password {@code secret}. */
    public static List<String> proftpdUser(Path folder, Path home) throws IOException {
        writable(home);
        String hash = Program.output(folder, "openssl", "passwd", "-6", "secret").strip();
        Path users = Files.writeString(folder.resolve("proftpd-users"),
                "camera:" + hash + ":65534:65534::" + home + ":/bin/false\n");
        users.toFile().setReadable(false, false);
        users.toFile().setReadable(true, true);
        return List.of("AuthUserFile " + users, "AuthOrder mod_auth_file.c", "RequireValidShell off");
    }

    private static void writable(Path home) throws IOException {
        Path in = Files.createDirectories(home.resolve("in"));
        for (Path folder = home; folder != null; folder = folder.getParent()) {
            if (folder.toFile().canWrite() && Files.isDirectory(folder)) {
                folder.toFile().setExecutable(true, false);
                folder.toFile().setReadable(true, false);
            }
        }
        in.toFile().setWritable(true, false);
    }

    /** ProFTPD with mod_tls, and further lines of its settings. */
    public static RealFtpServer proftpd(Path folder, String... settings) throws IOException {
        int port = freePort();
        Path modules = Program.file("proftpd-mod-crypto", "usr/lib/proftpd");
        List<String> lines = new ArrayList<>(List.of("ServerType standalone", "ModulePath " + modules,
                "LoadModule mod_tls.c", "DefaultAddress 127.0.0.1", "Port " + port, "UseIPv6 off", "UseReverseDNS off",
                "PidFile " + folder.resolve("proftpd-" + port + ".pid"),
                "ScoreboardFile " + folder.resolve("proftpd-" + port + ".score"), "ControlsEngine off",
                "DelayEngine off", "SystemLog none", "TransferLog none", "WtmpLog off", "User nobody", "Group nogroup",
                "TLSLog none"));
        lines.addAll(List.of(settings));
        Path file = Files.write(folder.resolve("proftpd-" + port + ".conf"), lines);
        return start(port, folder, List.of(Program.file("proftpd-core", "usr/sbin/proftpd").toString(), "-n", "-q",
                "-c", file.toString()));
    }

    /** Pure-FTPd with a certificate, its chain and its key, and further options. */
    public static RealFtpServer pureFtpd(Path folder, Identity identity, String... options) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(Program.file("pure-ftpd", "usr/sbin/pure-ftpd").toString(), "-S",
                "127.0.0.1," + port, "-E", "-H", "-2", identity.all().toString()));
        command.addAll(List.of(options));
        return start(port, folder, command);
    }

    /** Pure-FTPd with lines of its configuration file, those for its certificate among them. */
    public static RealFtpServer pureFtpd(Path folder, List<String> settings) throws IOException {
        int port = freePort();
        List<String> lines = new ArrayList<>(List.of("Bind 127.0.0.1," + port, "NoAnonymous yes", "DontResolve yes"));
        lines.addAll(settings);
        Path file = Files.write(folder.resolve("pure-ftpd-" + port + ".conf"), lines);
        return start(port, folder,
                List.of(Program.file("pure-ftpd", "usr/sbin/pure-ftpd").toString(), file.toString()));
    }

    private static RealFtpServer start(int port, Path folder, List<String> command) throws IOException {
        Path log = folder.resolve("server-" + port + ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        long end = System.nanoTime() + PATIENCE;
        while (!greets(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException(command + " does not listen: " + Files.readString(log));
            }
        }
        return new RealFtpServer(process, port);
    }

    /** Whether the server says something; waits a little where it does not yet listen. */
    private static boolean greets(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return socket.getInputStream().read() > 0;
        } catch (IOException e) {
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
            return false;
        }
    }

    /** A port that nothing listens on. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
