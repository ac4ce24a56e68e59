package org.slatecard.cli.internal.transfer;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Format;
import org.slatecard.cli.internal.command.KnownNames;
import org.slatecard.cli.internal.command.ModelOptions;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.report.CheckJsonReport;
import org.slatecard.cli.internal.report.CheckSarifReport;
import org.slatecard.cli.internal.report.CheckTextReport;
import org.slatecard.cli.internal.report.ReportedCheck;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.cli.internal.text.TransferMessage;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.transfer.TargetServer;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.FleetChecks;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.HistoryFile;
import org.slatecard.transfer.report.AdminReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard check}: what servers negotiate with a camera; those that are named, or those of a fleet. */
@Command(name = "check")
public final class CheckCommand implements Ending {
    private final Session session;
    private final Supplier<SuiteCheck> check;

    @Parameters(arity = "0..*", paramLabel = "HOST[:PORT]", descriptionKey = "check.servers")
    private List<String> servers = List.of();

    @Option(names = "--fleet", paramLabel = "FLEET", descriptionKey = "check.fleet")
    private Path fleet;

    @Option(names = "--store", descriptionKey = "check.store")
    private boolean store;

    @Option(names = "--model", paramLabel = "ID", descriptionKey = "check.model")
    private String modelId;

    @Option(names = "--anchor", paramLabel = "FILE", descriptionKey = "check.anchor")
    private Path anchor;

    @Option(names = "--connections", paramLabel = "N", descriptionKey = "check.connections")
    private int connections = CheckLimits.DEFAULT.connections();

    @Option(names = "--format", paramLabel = "text|json|sarif|html", descriptionKey = "format")
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
        requireOneOrTheOther();
        List<Text> leftOut = new ArrayList<>();
        List<ReportedCheck> checks = fleet == null ? ofServers() : ofFleet(leftOut);
        leftOut.forEach(session.terminal()::complain);
        write(checks);
        if (!leftOut.isEmpty() || !checks.stream().map(ReportedCheck::result).allMatch(ServerResult::isComplete)) {
            return ExitCode.FAILED;
        }
        return checks.stream().map(ReportedCheck::result).anyMatch(ServerResult::hasFindings)
                ? ExitCode.FINDINGS
                : ExitCode.CLEAN;
    }

    private void requireOneOrTheOther() {
        if (servers.isEmpty() == (fleet == null)) {
            throw new UsageException(spec.commandLine(), TransferMessage.SERVERS_OR_FLEET.with());
        }
        if (fleet == null && store) {
            throw new UsageException(spec.commandLine(), TransferMessage.ONLY_WITH_FLEET.with("--store"));
        }
        if (fleet != null && (modelId != null || anchor != null)) {
            throw new UsageException(spec.commandLine(),
                    TransferMessage.NOT_WITH_FLEET.with(modelId == null ? "--anchor" : "--model"));
        }
        if (connections < 1 || connections > SuiteCheck.MOST_CONNECTIONS) {
            throw new UsageException(spec.commandLine(),
                    TransferMessage.CONNECTIONS.with(connections, SuiteCheck.MOST_CONNECTIONS));
        }
    }

    private SuiteCheck check() {
        return check.get().withConnections(connections);
    }

    private List<ReportedCheck> ofServers() throws ExplainedException {
        List<EncodedCertificate> anchors = anchor == null ? List.of() : new CertificateReader().read(anchor);
        List<TargetServer> asked = addresses().stream().map(address -> new TargetServer(address, anchors)).toList();
        CameraOffer offer = check.get().offerOf(model());
        List<ServerResult> results = check().check(asked, offer, new NullProgressMonitor());
        Instant now = Instant.now();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> CheckEntry.of(now, List.of(), asked.get(i), offer, results.get(i)))
                .map(entry -> new ReportedCheck(entry, Optional.empty())).toList();
    }

    private List<ReportedCheck> ofFleet(List<Text> leftOut) throws ExplainedException {
        LoadedFleet loaded = new FleetFile(new DurableWriter()).load(fleet);
        loaded.notes().forEach(session.terminal()::complain);
        FleetChecks checks = FleetChecks.of(loaded.fleet(), loaded.fleet().getTargets(), models.models());
        leftOut.addAll(checks.leftOut());
        List<CheckEntry> entries = checks.run(check(), new NullProgressMonitor());
        FleetHistory history = store
                ? new HistoryFile(new DurableWriter()).change(fleet, before -> before.with(entries, List.of()))
                : FleetHistory.EMPTY;
        return entries.stream().map(entry -> new ReportedCheck(entry, history.before(entry))).toList();
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

    private void write(List<ReportedCheck> checks) {
        Terminal terminal = session.terminal();
        switch (format) {
            case TEXT -> new CheckTextReport(terminal).write(checks);
            case JSON -> terminal.print(
                    new CheckJsonReport(terminal.language(), session.versionNumber()).of(checks));
            case HTML -> terminal.print(
                    new AdminReport(terminal.locale(), ZonedDateTime.now(), session.versionNumber())
                            .of(checks.stream().map(ReportedCheck::entry).toList(), List.of()));
            case SARIF -> terminal.print(
                    new CheckSarifReport(terminal.language(), session.versionNumber()).of(checks));
        }
    }
}
