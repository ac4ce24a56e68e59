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
        return vsftpd(List.of(), here(), folder, rsa, List.of(settings));
    }

    /** vsftpd for which there is a disk without any room in a folder; nobody else sees that disk. */
    public static RealFtpServer vsftpdWithFullDisk(Path disk, Path folder, Identity rsa, String... settings)
            throws IOException {
        return vsftpd(fullDisk(disk), here(), folder, rsa, List.of(settings));
    }

    private static List<String> fullDisk(Path disk) {
        return List.of("unshare", "--mount", "sh", "-c", "mount -t tmpfs -o size=8k,mode=777 full \"$0\""
                + " && ! cat /dev/zero 2>/dev/null >\"$0/full\" && exec \"$@\"", disk.toString());
    }

    private static InetSocketAddress here() {
        return here(freePort());
    }

    private static InetSocketAddress here(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static RealFtpServer vsftpd(List<String> within, InetSocketAddress address, Path folder, Identity rsa,
            List<String> settings) throws IOException {
        int port = address.getPort();
        Path empty = Files.createDirectories(folder.resolve("empty"));
        List<String> lines = new ArrayList<>(
                List.of("listen=YES", "listen_address=" + address.getAddress().getHostAddress(), "listen_port=" + port,
                        "background=NO", "seccomp_sandbox=NO", "anonymous_enable=YES", "secure_chroot_dir=" + empty,
                        "ssl_tlsv1=YES", "rsa_cert_file=" + rsa.chain(), "rsa_private_key_file=" + rsa.key()));
        if (!"root".equals(System.getProperty("user.name"))) {
            lines.add("run_as_launching_user=YES");
        }
        lines.addAll(settings);
        Path file = Files.write(folder.resolve("vsftpd-" + port + ".conf"), lines);
        List<String> command = new ArrayList<>(within);
        command.addAll(List.of(Program.file("vsftpd", "usr/sbin/vsftpd").toString(), file.toString()));
        return start(address, folder, command);
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
        Path users = Files.writeString(folder.resolve("proftpd-users"),
                "camera:" + hash(folder) + ":65534:65534::" + home + ":/bin/false\n");
        users.toFile().setReadable(false, false);
        users.toFile().setReadable(true, true);
        return List.of("AuthUserFile " + users, "AuthOrder mod_auth_file.c", "RequireValidShell off");
    }

    /**
     * What makes Pure-FTPd take the user {@code camera} with the password {@code secret}.
     *
     * @param bytes how many bytes the user may store altogether; empty for any number
     */
    public static List<String> pureFtpdUser(Path folder, Path home, String bytes) throws IOException {
        writable(home);
        home.toFile().setWritable(true, false);
        Path users = Files.writeString(folder.resolve("pure-ftpd-users"),
                "camera:" + hash(folder) + ":65534:65534::" + home + "/./:::::::" + bytes + ":::::\n");
        Path database = folder.resolve("pure-ftpd-users.pdb");
        Program.output(folder, Program.file("pure-ftpd", "usr/bin/pure-pw").toString(), "mkdb", database.toString(),
                "-f", users.toString());
        return List.of("-l", "puredb:" + database);
    }

    private static String hash(Path folder) {
        return Program.output(folder, "openssl", "passwd", "-6", "secret").strip();
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

    /** What lets that user of ProFTPD store so many bytes altogether (mod_quotatab). */
    public static List<String> proftpdQuota(Path folder, int bytes) {
        quota(folder, "limit", "--create-table");
        quota(folder, "limit", "--add-record", "--name=camera", "--quota-type=user", "--limit-type=hard",
                "--bytes-upload=" + bytes, "--units=byte");
        quota(folder, "tally", "--create-table");
        return List.of("ModulePath " + Program.file("proftpd-core", "usr/lib/proftpd"), "LoadModule mod_quotatab.c",
                "LoadModule mod_quotatab_file.c", "QuotaEngine on",
                "QuotaLimitTable file:" + folder.resolve("limit.tab"),
                "QuotaTallyTable file:" + folder.resolve("tally.tab"));
    }

    private static void quota(Path folder, String table, String... options) {
        List<String> command = new ArrayList<>(List.of("perl",
                Program.file("proftpd-core", "usr/sbin/ftpquota").toString(), "--type=" + table,
                "--table-path=" + folder.resolve(table + ".tab")));
        command.addAll(List.of(options));
        Program.output(folder, command);
    }

    /** ProFTPD with mod_tls, and further lines of its settings. */
    public static RealFtpServer proftpd(Path folder, String... settings) throws IOException {
        return proftpd(List.of(), folder, settings);
    }

    /** ProFTPD for which there is a disk without any room in a folder; nobody else sees that disk. */
    public static RealFtpServer proftpdWithFullDisk(Path disk, Path folder, String... settings) throws IOException {
        return proftpd(fullDisk(disk), folder, settings);
    }

    private static RealFtpServer proftpd(List<String> within, Path folder, String... settings) throws IOException {
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
        List<String> command = new ArrayList<>(within);
        command.addAll(List.of(Program.file("proftpd-core", "usr/sbin/proftpd").toString(), "-n", "-q", "-c",
                file.toString()));
        return start(here(port), folder, command);
    }

    /** Pure-FTPd with a certificate, its chain and its key, and further options. */
    public static RealFtpServer pureFtpd(Path folder, Identity identity, String... options) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(Program.file("pure-ftpd", "usr/sbin/pure-ftpd").toString(), "-S",
                "127.0.0.1," + port, "-E", "-H", "-2", identity.all().toString()));
        command.addAll(List.of(options));
        return start(here(port), folder, command);
    }

    /** Pure-FTPd with lines of its configuration file, those for its certificate among them. */
    public static RealFtpServer pureFtpd(Path folder, List<String> settings) throws IOException {
        int port = freePort();
        List<String> lines = new ArrayList<>(List.of("Bind 127.0.0.1," + port, "NoAnonymous yes", "DontResolve yes"));
        lines.addAll(settings);
        Path file = Files.write(folder.resolve("pure-ftpd-" + port + ".conf"), lines);
        return start(here(port), folder,
                List.of(Program.file("pure-ftpd", "usr/sbin/pure-ftpd").toString(), file.toString()));
    }

    /** vsftpd at another address and port of this machine, or of a namespace in it. */
    public static RealFtpServer vsftpd(InetSocketAddress address, Path folder, Identity rsa, List<String> settings)
            throws IOException {
        return vsftpd(List.of(), address, folder, rsa, settings);
    }

    private static RealFtpServer start(InetSocketAddress address, Path folder, List<String> command)
            throws IOException {
        int port = address.getPort();
        Path log = folder.resolve("server-" + port + ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        long end = System.nanoTime() + PATIENCE;
        while (!greets(address)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException(command + " does not listen: " + Files.readString(log));
            }
        }
        return new RealFtpServer(process, port);
    }

    /** Whether the server says something; waits a little where it does not yet listen. */
    private static boolean greets(InetSocketAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, 1000);
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
