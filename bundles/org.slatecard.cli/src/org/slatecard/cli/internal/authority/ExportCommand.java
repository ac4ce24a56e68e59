package org.slatecard.cli.internal.authority;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.IssuedInfo;
import org.slatecard.authority.export.FtpServer;
import org.slatecard.authority.export.ServerExport;
import org.slatecard.authority.export.ServerFile;
import org.slatecard.authority.export.ServerFolder;
import org.slatecard.authority.export.ServerIdentity;
import org.slatecard.cli.internal.command.ModelOptions;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.vault.OpenPair;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.OpenSslSuites;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slatecard cert ca export}: the files with which a server uses its certificates. */
@Command(name = "export")
final class ExportCommand extends AuthorityCommand {
    @Mixin
    private AuthorityOption authority;

    @Option(names = "--server", required = true, paramLabel = "SERVER", descriptionKey = "ca.server")
    private String server;

    @Option(names = "--label", required = true, paramLabel = "NAME", descriptionKey = "ca.exportLabel")
    private String label;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", descriptionKey = "ca.to")
    private Path folder;

    @Option(names = "--place", paramLabel = "FOLDER", descriptionKey = "ca.place")
    private String place;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private ExportPassphraseOptions passphrase;

    @Mixin
    private ModelOptions models;

    ExportCommand(Session session) {
        super(session, false);
    }

    @Override
    protected void check() {
        super.check();
        Optional<FtpServer> known = known();
        if (known.isEmpty()) {
            throw new UsageException(spec().commandLine(), CliText.VALUE_NOT_IN.with(server, "--server",
                    Stream.of(FtpServer.values()).map(ExportCommand::name).collect(Collectors.joining(", "))));
        }
        if (known.get() == FtpServer.IIS) {
            secrets().require(ExportPassphraseOptions.origin(passphrase));
        }
    }

    private Optional<FtpServer> known() {
        return Stream.of(FtpServer.values()).filter(each -> name(each).equalsIgnoreCase(server)).findFirst();
    }

    private static String name(FtpServer server) {
        return server.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    void run(OpenPair pair, Authorities authorities) throws ExplainedException {
        CertificateAuthority issuer = authority.in(pair.fleet());
        AuthorityInfo info = AuthorityInfo.of(issuer, Instant.now());
        ServerIdentity identity = ServerIdentity.of(info, label);
        FtpServer software = known().orElseThrow();
        char[] password = software == FtpServer.IIS
                ? ExportPassphraseOptions.read(passphrase, secrets(), CaMessage.QUESTION_IMPORT.with(label))
                : new char[0];
        List<Path> written;
        List<Text> said = new ArrayList<>();
        try {
            List<ServerFile> files = new ServerExport(software, place == null ? software.usualPlace() : place,
                    suites(), pair.vault(), terminal().locale()).files(info, identity, password);
            written = new ServerFolder(folder).write(files);
            said.add(CaMessage.EXPORTED.with(software.product(), label, written.size(), folder));
            if (files.stream().anyMatch(ServerFile::secret)) { // not where the server made its key itself
                said.add(CaMessage.EXPORTED_KEY.with());
            }
        } finally {
            Arrays.fill(password, '\0');
        }
        report(pair, new Done(said, issuer, identity.all().stream().map(IssuedInfo::element).toList(), written));
    }

    private String suites() throws ExplainedException {
        return OpenSslSuites.recommended(
                models.models().find(new CameraModelLoader().standardModel()).orElseThrow());
    }
}
