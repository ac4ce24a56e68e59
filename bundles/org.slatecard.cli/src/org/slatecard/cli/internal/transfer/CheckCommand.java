package org.slatecard.cli.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.KnownNames;
import org.slatecard.cli.internal.command.ModelOptions;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.report.CheckJsonReport;
import org.slatecard.cli.internal.report.CheckSarifReport;
import org.slatecard.cli.internal.report.CheckTextReport;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.cli.internal.text.TransferMessage;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard check}: what servers negotiate with a camera. The only command that opens a connection. */
@Command(name = "check")
public final class CheckCommand implements Ending {
    private final Session session;
    private final Supplier<SuiteCheck> check;

    private enum Format {
        TEXT, JSON, SARIF
    }

    @Parameters(arity = "1..*", paramLabel = "HOST[:PORT]", descriptionKey = "check.servers")
    private List<String> servers;

    @Option(names = "--model", paramLabel = "ID", descriptionKey = "check.model")
    private String modelId;

    @Option(names = "--anchor", paramLabel = "FILE", descriptionKey = "check.anchor")
    private Path anchor;

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "check.format")
    private Format format = Format.TEXT;

    @Mixin
    private ModelOptions models;

    @Spec
    private CommandSpec spec;

    /** The command for one call. */
    public CheckCommand(Session session, Supplier<SuiteCheck> check) {
        this.session = session;
        this.check = check;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        List<ServerAddress> addresses = addresses();
        CameraOffer offer = check.get().offerOf(model());
        List<EncodedCertificate> anchors = anchor == null ? List.of() : new CertificateReader().read(anchor);
        List<ServerResult> results = check.get().check(addresses, offer, anchors, new NullProgressMonitor());
        write(offer, results);
        if (!results.stream().allMatch(ServerResult::isComplete)) {
            return ExitCode.FAILED;
        }
        return results.stream().anyMatch(ServerResult::hasFindings) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private List<ServerAddress> addresses() {
        List<ServerAddress> addresses = new ArrayList<>();
        for (String server : servers) {
            Optional<ServerAddress> address = ServerAddress.parse(server);
            addresses.add(address.orElseThrow(
                    () -> new UsageException(spec.commandLine(), TransferMessage.NO_SERVER.with(server))));
        }
        return addresses;
    }

    private CameraModel model() throws ExplainedException {
        CameraModels known = models.models();
        String id = modelId == null ? new CameraModelLoader().standardModel() : modelId;
        return known.find(id).orElseThrow(() -> new UsageException(spec.commandLine(),
                TransferMessage.NO_MODEL.with(id, KnownNames.of(known.byId().keySet().stream()))));
    }

    private void write(CameraOffer offer, List<ServerResult> results) {
        Terminal terminal = session.terminal();
        switch (format) {
            case TEXT -> new CheckTextReport(terminal).write(results);
            case JSON -> terminal.print(
                    new CheckJsonReport(terminal.language(), session.versionNumber()).of(offer, results));
            case SARIF -> terminal.print(
                    new CheckSarifReport(terminal.language(), session.versionNumber()).of(results));
        }
    }
}
