package org.slatecard.cli.internal.transfer;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FleetSecrets;
import org.slatecard.cli.internal.command.Format;
import org.slatecard.cli.internal.command.Interrupts;
import org.slatecard.cli.internal.command.KeyOptions;
import org.slatecard.cli.internal.command.KnownNames;
import org.slatecard.cli.internal.command.ModelOptions;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.report.RehearsalJsonReport;
import org.slatecard.cli.internal.report.RehearsalSarifReport;
import org.slatecard.cli.internal.report.RehearsalTextReport;
import org.slatecard.cli.internal.report.ReportedRehearsal;
import org.slatecard.cli.internal.secret.SecretOrigin;
import org.slatecard.cli.internal.secret.VaultOpener;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.cli.internal.text.TransferMessage;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.AllAtOnce;
import org.slatecard.transfer.ConnectionCount;
import org.slatecard.transfer.Rehearsal;
import org.slatecard.transfer.RehearsalCancelled;
import org.slatecard.transfer.RehearsalChoice;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.HistoryFile;
import org.slatecard.transfer.history.RehearsalEntry;
import org.slatecard.transfer.report.AdminReport;
import org.slatecard.vault.VaultFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard rehearse}: does what cameras do for an upload, one server after the other. */
@Command(name = "rehearse")
public final class RehearseCommand implements Ending {
    private static final String YES = "--yes";

    private final Session session;
    private final Supplier<Rehearsal> rehearsal;
    private final Supplier<ConnectionCount> connections;
    private AllAtOnce allAtOnce;

    @Parameters(arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @Option(names = "--camera", paramLabel = "LABEL", descriptionKey = "rehearse.camera")
    private List<String> labels = List.of();

    @Option(names = "--target", paramLabel = "NAME", descriptionKey = "rehearse.target")
    private List<String> targets = List.of();

    @Option(names = "--all", descriptionKey = "rehearse.all")
    private boolean all;

    @Option(names = "--store", descriptionKey = "rehearse.store")
    private boolean store;

    @Option(names = "--together", descriptionKey = "rehearse.together")
    private boolean together;

    @Option(names = YES, descriptionKey = "rehearse.yes")
    private boolean yes;

    @Option(names = "--format", paramLabel = "text|json|sarif|html", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Mixin
    private KeyOptions key;

    @Mixin
    private ModelOptions models;

    @Spec
    private CommandSpec spec;

    /** The command for one call. */
    public RehearseCommand(Session session, Supplier<Rehearsal> rehearsal, Supplier<ConnectionCount> connections) {
        this.session = session;
        this.rehearsal = rehearsal;
        this.connections = connections;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        SecretReader reader = new SecretReader(session, spec.commandLine());
        if (!yes && !reader.canAsk()) {
            throw new UsageException(spec.commandLine(), TransferMessage.SAY_YES.with());
        }
        LoadedFleet loaded = new FleetFile(new DurableWriter()).load(file);
        loaded.notes().forEach(session.terminal()::complain);
        List<RehearsalPlan> plans = plans(loaded, reader);
        try {
            return yes || agreed(reader, plans) ? rehearse(plans) : ExitCode.CLEAN;
        } finally {
            plans.forEach(RehearsalPlan::wipe);
        }
    }

    private List<RehearsalPlan> plans(LoadedFleet loaded, SecretReader reader) throws ExplainedException {
        List<Camera> cameras = cameras(loaded);
        if (!VaultFile.beside(file).toFile().exists()) {
            try (FleetSecrets none = FleetSecrets.locked(file)) {
                return chosen(rehearsal.get().plans(cameras, models.models(), none.secrets()));
            }
        }
        try (VaultOpener opener = key.opener(reader, VaultFile.beside(file).getFileName());
                FleetSecrets secrets = FleetSecrets.open(file, loaded.fleet().getId(), opener)) {
            return chosen(rehearsal.get().plans(cameras, models.models(), secrets.secrets()));
        }
    }

    private List<Camera> cameras(LoadedFleet loaded) throws ExplainedException {
        List<Camera> known = loaded.fleet().getCameras();
        for (String label : labels) {
            if (known.stream().noneMatch(camera -> label.equals(camera.getLabel()))) {
                throw new ExplainedException(
                        CliText.NO_SUCH_CAMERA.with(label, KnownNames.of(known.stream().map(Camera::getLabel))));
            }
        }
        return known.stream().filter(camera -> labels.isEmpty() || labels.contains(camera.getLabel())).toList();
    }

    /** Without the wish for all, one camera stands for the others with the same target. */
    private List<RehearsalPlan> chosen(List<RehearsalPlan> plans) throws ExplainedException {
        for (String target : targets) {
            if (plans.stream().noneMatch(plan -> plan.target().equals(target))) {
                plans.forEach(RehearsalPlan::wipe);
                throw new ExplainedException(CliText.NO_SUCH_TARGET.with(target,
                        KnownNames.of(plans.stream().map(RehearsalPlan::target).distinct())));
            }
        }
        allAtOnce = new AllAtOnce(connections.get(), plans);
        List<RehearsalPlan> wanted = RehearsalChoice.keep(plans,
                plan -> targets.isEmpty() || targets.contains(plan.target()));
        return all || !labels.isEmpty() ? wanted : RehearsalChoice.oneForEachTarget(wanted);
    }

    private boolean agreed(SecretReader reader, List<RehearsalPlan> plans) throws ExplainedException {
        String servers = plans.stream().map(plan -> plan.server().toString()).distinct()
                .collect(Collectors.joining(", "));
        Text question = together
                ? TransferMessage.ASK_TOGETHER.with(plans.size(), servers, allAtOnce.most(plans))
                : TransferMessage.ASK.with(plans.size(), servers);
        char[] answer = reader.read(SecretOrigin.prompt(YES), question);
        boolean agreed = answer.length > 0 && (answer[0] == 'y' || answer[0] == 'Y');
        Arrays.fill(answer, '\0');
        return agreed;
    }

    private ExitCode rehearse(List<RehearsalPlan> plans) throws ExplainedException {
        HistoryFile kept = new HistoryFile(new DurableWriter());
        FleetHistory before = store ? kept.read(file) : FleetHistory.EMPTY;
        List<ReportedRehearsal> results = new ArrayList<>();
        IProgressMonitor monitor = new NullProgressMonitor();
        try (Interrupts.Watch watch = session.surroundings().interrupts().call(() -> monitor.setCanceled(true))) {
            Optional<Text> cancelled = rehearse(plans, before, results, monitor);
            if (store) {
                kept.change(file, known -> known.with(List.of(),
                        results.stream().map(ReportedRehearsal::entry).toList()));
            }
            if (cancelled.isPresent()) {
                session.terminal().complain(cancelled.get());
                return ExitCode.FAILED;
            }
        }
        write(results);
        return results.stream().map(ReportedRehearsal::result).anyMatch(RehearsalResult::hasFindings)
                ? ExitCode.FINDINGS
                : ExitCode.CLEAN;
    }

    /** Gives what is left on the server, where it was cancelled; results of what was rehearsed before stay. */
    private Optional<Text> rehearse(List<RehearsalPlan> plans, FleetHistory before, List<ReportedRehearsal> results,
            IProgressMonitor monitor) {
        for (RehearsalPlan plan : plans) {
            try {
                RehearsalResult done = rehearsal.get().rehearse(plan, monitor);
                RehearsalEntry entry = RehearsalEntry.of(plan,
                        together ? allAtOnce.added(plan, done, monitor) : done);
                ReportedRehearsal result = new ReportedRehearsal(entry, before.before(entry));
                results.add(result);
                if (format == Format.TEXT) {
                    new RehearsalTextReport(session.terminal()).write(result);
                }
            } catch (RehearsalCancelled e) {
                return Optional.of(e.outcome());
            }
        }
        return Optional.empty();
    }

    private void write(List<ReportedRehearsal> results) {
        Terminal terminal = session.terminal();
        String version = session.versionNumber();
        switch (format) {
            case TEXT -> {
                if (results.isEmpty()) {
                    terminal.say(TransferMessage.NO_TARGETS.with());
                }
            }
            case JSON -> terminal.print(new RehearsalJsonReport(terminal.language(), version).of(results));
            case SARIF -> terminal.print(new RehearsalSarifReport(terminal.language(), version).of(results));
            case HTML -> terminal.print(new AdminReport(terminal.locale(), ZonedDateTime.now(), version).of(List.of(),
                    results.stream().map(ReportedRehearsal::entry).toList()));
        }
    }
}
