package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.Curl;
import org.slatecard.testsupport.ftp.Lftp;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.OpenSslSuites;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.ServerAddress;

/**
 * Rehearsals behind firewalls and translated addresses, in a process that has a network of its own. Prints for each scene
 * what was found, and whether another client could store a file.
 */
public final class FirewallScenes {
    private static final String OUTSIDE = "10.9.0.2";
    private static final String INSIDE = "192.168.77.5";
    private static final int PORT = 2121;
    private static final CheckLimits SHORT = new CheckLimits(1, Duration.ofSeconds(1), Duration.ofSeconds(10),
            Duration.ofSeconds(10), Duration.ofSeconds(3), Duration.ofSeconds(60), 1, Duration.ofMillis(10));
    /** A router that sends the control port and eight ports for data on to the server inside. */
    private static final String NETWORK = """
            set -e
            ip link set lo up
            ip address add 10.9.0.2/32 dev lo
            ip address add 192.168.77.5/32 dev lo
            nft -f - <<'END'
            table ip router {
              chain into { type nat hook output priority -100;
                ip daddr 10.9.0.2 tcp dport { 2121, 4000-4007 } dnat to 192.168.77.5; }
              chain from { type nat hook postrouting priority 100;
                ip saddr 192.168.77.5 ip daddr 10.9.0.2 snat to 10.9.0.2; }
              chain firewall { type filter hook input priority 0; }
            }
            END
            """;

    private final Path folder;
    private final Stage stage;
    private final Identity rsa;

    private FirewallScenes(Path folder) throws ExplainedException {
        this.folder = folder;
        stage = Stage.in(folder);
        rsa = stage.authority().issue("router", "rsa:2048", "IP:" + OUTSIDE);
    }

    /** What a firewall rejects, and how the server and the camera are set up. */
    enum Scene {
        ADDRESS_OF_THE_INSIDE("", true, "pasv_promiscuous=NO"),
        ADDRESS_TRANSLATED("", true, "pasv_address=" + OUTSIDE),
        PORTS_SWALLOWED("tcp dport 4000-4007 drop", true, "pasv_address=" + OUTSIDE),
        PORTS_CLOSED_IN_PART("tcp dport 4000-4007 tcp flags syn numgen inc mod 3 == 2 reject with tcp reset", true,
                "pasv_address=" + OUTSIDE),
        ACTIVE_OPEN("", false, "pasv_enable=NO"),
        ACTIVE_REJECTED("tcp dport >= 32768 tcp flags & (syn | ack) == syn reject with tcp reset", false,
                "pasv_enable=NO");

        private final String rejected;
        private final boolean passive;
        private final String setting;

        Scene(String rejected, boolean passive, String setting) {
            this.rejected = rejected;
            this.passive = passive;
            this.setting = setting;
        }
    }

    /** Plays all scenes; the argument is an empty folder. */
    public static void main(String[] arguments) throws Exception {
        run(NETWORK);
        FirewallScenes scenes = new FirewallScenes(Path.of(arguments[0]));
        for (Scene scene : Scene.values()) {
            scenes.play(scene);
        }
    }

    private void play(Scene scene) throws IOException, InterruptedException {
        List<String> settings = new ArrayList<>(
                RealFtpServer.vsftpdUser(folder.resolve(scene.name())).stream()
                        .filter(line -> !line.startsWith("pasv_address")).toList());
        settings.addAll(List.of("ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384", "require_ssl_reuse=NO",
                "pasv_min_port=4000", "pasv_max_port=4007", scene.setting));
        try (RealFtpServer server = RealFtpServer.vsftpd(new InetSocketAddress(INSIDE, PORT), folder, rsa, settings)) {
            run("nft flush chain ip router firewall");
            if (!scene.rejected.isEmpty()) {
                run("nft 'add rule ip router firewall " + scene.rejected + "'");
            }
            RehearsalResult result = new CameraRehearsal(SHORT).rehearse(new RehearsalPlan("CAM 1", "Van",
                    new ServerAddress(OUTSIDE, server.port()), true, scene.passive, Stage.USER,
                    Stage.SECRET.toCharArray(), "/in", stage.anchors(), stage.offer()), new NullProgressMonitor());
            System.out.println(scene + " " + Stage.problems(result) + " other client: " + stores(scene));
        }
    }

    private boolean stores(Scene scene) throws IOException {
        String login = Stage.USER + ":" + Stage.SECRET;
        if (!scene.passive) {
            return new Lftp(stage.authority().root(), login).stores(OUTSIDE, PORT, "/in");
        }
        String suites = OpenSslSuites.list(stage.offer().suites().stream().map(OfferedSuite::name).toList());
        return new Curl(stage.authority().root(), login, suites).stores(OUTSIDE, PORT, "/in");
    }

    private static void run(String script) throws IOException, InterruptedException {
        if (new ProcessBuilder("sh", "-c", script).inheritIO().start().waitFor() != 0) {
            throw new IOException(script);
        }
    }
}
