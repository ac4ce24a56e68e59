package org.slatecard.ui.transfer.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.vault.SecretKind;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;

/** A vsftpd that takes uploads into {@code /in}, and fleets that send to it. */
final class UploadServer implements AutoCloseable {
    static final String PASSPHRASE = "correct horse battery staple";
    static final String PASSWORD = "zQ9xPlanted7";

    private final TestAuthority authority;
    private final Path home;
    private final RealFtpServer server;

    UploadServer(Path folder) throws IOException {
        authority = new TestAuthority(folder);
        home = folder.resolve("home");
        List<String> settings = new ArrayList<>(RealFtpServer.vsftpdUser(home));
        settings.addAll(List.of("ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384", "require_ssl_reuse=NO"));
        server = RealFtpServer.vsftpd(folder, authority.issue("rsa", "rsa:2048", TestAuthority.THIS_MACHINE),
                settings.toArray(String[]::new));
    }

    /** A transfer target that leads to a server, without more. */
    static Consumer<TransferTarget> at(ServerAddress address) {
        return target -> {
            target.setHostName(address.host());
            target.setPort(address.port());
            target.setUsingSecureProtocol(true);
        };
    }

    int port() {
        return server.port();
    }

    /** What lies in the directory that uploads go to. */
    List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("in"))) {
            return files.toList();
        }
    }

    /** Two cameras that send to a directory that is there and to one that is not; with a vault beside. */
    Path fleet(Path folder, String name) throws ExplainedException {
        Fleet fleet = FleetBuilder.fleet(name).camera("CAM 1", camera -> {}).camera("CAM 2", camera -> {})
                .certificate("Root", new CertificateReader().read(authority.root()).get(0).der(), root -> {})
                .target("Ingest", target -> set(target, "/in")).target("Archive", target -> set(target, "/none"))
                .build();
        fleet.getTransferTargets().addAll(fleet.getTargets());
        fleet.getTargets().forEach(target -> target.getRootCertificates().addAll(fleet.getCertificates()));
        Path file = folder.resolve(name + ".fleet");
        try (Vault vault = Vault.create(fleet.getId(), PASSPHRASE.toCharArray())) {
            String id = vault.add(SecretKind.SERVER_PASSWORD, PASSWORD.toCharArray());
            fleet.getTargets().forEach(target -> target.setPasswordSecretId(id));
            new VaultFile(new DurableWriter()).write(VaultFile.beside(file), vault.seal());
        }
        new FleetFile(new DurableWriter()).save(fleet, file);
        return file;
    }

    private void set(TransferTarget target, String directory) {
        at(new ServerAddress("127.0.0.1", server.port())).accept(target);
        target.setUserName("anonymous");
        target.setPassiveMode(true);
        target.setDestinationDirectory(directory);
    }

    @Override
    public void close() {
        server.close();
    }
}
