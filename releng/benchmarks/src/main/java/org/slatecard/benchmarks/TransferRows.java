package org.slatecard.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.transfer.internal.check.ConcurrentSuiteCheck;

/** The lines of the table about checking servers: real ones of this machine, against sslscan, taken in turns. */
final class TransferRows implements AutoCloseable {
    private static final int WARM_UP = 20;
    private static final int MANY = 50;
    private static final String METHOD = "suite table and what is negotiated, %s, median of 5, taken in turns; baseline:"
            + " sslscan --tls12, which does not find the negotiated suite";

    private final Path product;
    private final Path folder = Files.createTempDirectory("slatecard-servers");
    private final List<RealFtpServer> servers = new ArrayList<>();
    private final SuiteCheck check = new ConcurrentSuiteCheck().withoutVersions();
    private final SuiteCheck whole = new ConcurrentSuiteCheck();
    private final CameraOffer offer;

    TransferRows(Path product) throws IOException, ExplainedException {
        this.product = product;
        CameraModelLoader loader = new CameraModelLoader();
        offer = check.offerOf(loader.load().find(loader.standardModel()).orElseThrow());
    }

    List<Row> rows() throws IOException, InterruptedException {
        TestAuthority authority = new TestAuthority(folder);
        Identity rsa = authority.issue("rsa", "rsa:2048", TestAuthority.THIS_MACHINE);
        Identity ec = authority.issue("ec", "ec:P-256", TestAuthority.THIS_MACHINE);
        String everything = RealFtpServer.EVERYTHING;
        int vsftpd = start(RealFtpServer.vsftpd(folder, rsa, "ssl_enable=YES", "ssl_ciphers=" + everything));
        int pure = start(RealFtpServer.pureFtpd(folder, rsa, "-Y", "2", "-J", everything));
        int pro = start(RealFtpServer.proftpd(folder, "TLSEngine on", "TLSProtocol TLSv1.2",
                "TLSCipherSuite " + everything, "TLSRSACertificateFile " + rsa.leaf(),
                "TLSRSACertificateKeyFile " + rsa.key(), "TLSECCertificateFile " + ec.leaf(),
                "TLSECCertificateKeyFile " + ec.key(), "TLSCACertificateFile " + authority.intermediate()));
        List<Row> rows = new ArrayList<>(List.of(warm("vsftpd", vsftpd, 0.5), warm("Pure-FTPd", pure, 0.5),
                warm("ProFTPD", pro, 0.15), withVersions("vsftpd", vsftpd), againstNmap("vsftpd", vsftpd),
                cold("vsftpd", vsftpd)));
        List<Integer> many = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            many.add(start(RealFtpServer.vsftpd(folder, rsa, "ssl_enable=YES", "ssl_ciphers=" + everything)));
        }
        warmUp(many);
        rows.add(row("check " + MANY + " servers (vsftpd) side by side, warm", () -> checkAll(many), () -> {
            for (int port : many) {
                sslscan(port);
            }
            return null;
        }, 0.1, "the servers on this machine; baseline: sslscan --tls12, one server after the other"));
        return rows;
    }

    private int start(RealFtpServer server) {
        servers.add(server);
        return server.port();
    }

    private Row warm(String name, int port, double goal) throws IOException, InterruptedException {
        warmUp(List.of(port));
        return row("check a server (" + name + "), warm", () -> checkAll(List.of(port)), () -> sslscan(port), goal,
                Row.text(METHOD, "in a process that has checked before"));
    }

    private Row withVersions(String name, int port) throws IOException, InterruptedException {
        return row("check a server (" + name + ") with protocol versions, warm",
                () -> checkAll(whole, List.of(port)),
                () -> run(0, "sslscan", "--starttls-ftp", "127.0.0.1:" + port),
                0.5, "what the product does; baseline: sslscan, all versions");
    }

    private Row againstNmap(String name, int port) throws IOException, InterruptedException {
        return row("check a server (" + name + "), warm, against nmap", () -> checkAll(List.of(port)),
                () -> run(0, "nmap", "-Pn", "-sV", "-p", Integer.toString(port), "--script", "ssl-enum-ciphers",
                        "127.0.0.1"),
                0.5, "the same; baseline: nmap -sV with ssl-enum-ciphers, which finds FTP on odd ports only with -sV");
    }

    private Row cold(String name, int port) throws IOException, InterruptedException {
        return row("slatecard check (" + name + "), cold", () -> run(1, product.resolve("slatecard").toString(),
                "check", "127.0.0.1:" + port), () -> sslscan(port), Double.NaN,
                Row.text(METHOD, "process start to end, most of which is the start (no goal)"));
    }

    private void warmUp(List<Integer> ports) {
        for (int i = 0; i < WARM_UP; i++) {
            checkAll(ports);
        }
    }

    private Void checkAll(List<Integer> ports) {
        return checkAll(check, ports);
    }

    private Void checkAll(SuiteCheck way, List<Integer> ports) {
        List<ServerAddress> addresses = ports.stream().map(port -> new ServerAddress("127.0.0.1", port)).toList();
        List<ServerResult> results = way.check(addresses, offer, List.of(), new NullProgressMonitor());
        if (!results.stream().allMatch(ServerResult::isComplete)) {
            throw new IllegalStateException(results.toString());
        }
        return null;
    }

    private static Void sslscan(int port) throws IOException, InterruptedException {
        return run(0, "sslscan", "--tls12", "--starttls-ftp", "127.0.0.1:" + port);
    }

    private static Void run(int code, String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null")).start()
                .waitFor() != code) {
            throw new IOException("failed: " + String.join(" ", command));
        }
        return null;
    }

    private static Row row(String what, Callable<Void> ours, Callable<Void> theirs, double goal, String method)
            throws IOException, InterruptedException {
        double[] medians = Starts.medians(() -> milliseconds(ours), () -> milliseconds(theirs));
        return Row.milliseconds(what, medians[0], medians[1], goal, method);
    }

    private static double milliseconds(Callable<Void> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() {
        servers.forEach(RealFtpServer::close);
    }
}
