package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slatecard.cli.internal.report.FleetReport;
import org.slatecard.cli.internal.report.JsonReport;
import org.slatecard.cli.internal.report.SarifReport;
import org.slatecard.cli.internal.report.TextReport;
import org.slatecard.cli.internal.report.ValidationReport;
import org.slatecard.cli.internal.secret.VaultOpener;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Validator;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.records.TransferRecords;
import org.slatecard.validation.report.CheckedFleet;
import org.slatecard.validation.report.HtmlReport;
import org.slatecard.vault.VaultFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard validate}: applies the rules to fleets. */
@Command(name = "validate")
final class ValidateCommand implements Ending {
    private final Session session;
    private final Locale locale;

    @Parameters(arity = "1..*", paramLabel = "FLEET", descriptionKey = "validate.fleets")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json|sarif|html", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--models", paramLabel = "DIR", descriptionKey = "models")
    private List<Path> folders = List.of();

    @Mixin
    private KeyOptions key;

    @Option(names = "--unlock", descriptionKey = "validate.unlock")
    private boolean unlock;

    @Spec
    private CommandSpec spec;

    ValidateCommand(Session session) {
        this.session = session;
        locale = session.terminal().locale();
    }

    @Override
    public ExitCode end() throws ExplainedException {
        if (!unlock && !key.isGiven()) {
            return validate((file, fleetId) -> FleetSecrets.locked(file));
        }
        try (VaultOpener opener = key.opener(new SecretReader(session, spec.commandLine()), vaults())) {
            return validate((file, fleetId) -> FleetSecrets.open(file, fleetId, opener));
        }
    }

    /** How the secrets of a fleet are come by. */
    private interface Opening {
        FleetSecrets secrets(Path file, String fleetId) throws ExplainedException;
    }

    private String vaults() {
        return files.stream().map(file -> VaultFile.beside(file).getFileName().toString())
                .collect(Collectors.joining(", "));
    }

    private ExitCode validate(Opening opening) {
        Validator validator = session.services().get().validator();
        CameraModels models = new CameraModelLoader().load(folders);
        List<FleetReport> fleets = new ArrayList<>();
        List<CheckedFleet> checked = new ArrayList<>();
        files.forEach(file -> fleets.add(check(file, opening, validator, models, checked)));
        ValidationReport report = new ValidationReport(
                models.problems().stream().map(problem -> problem.in(locale)).toList(), fleets, validator.rules());
        write(report, checked);
        return exitCode(report);
    }

    private FleetReport check(Path file, Opening opening, Validator validator, CameraModels models,
            List<CheckedFleet> checked) {
        try {
            LoadedFleet loaded = new FleetFile(new DurableWriter()).load(file);
            try (FleetSecrets secrets = opening.secrets(file, loaded.fleet().getId())) {
                List<Finding> findings = validator.validate(loaded.fleet(), models, secrets.secrets(),
                        records(file));
                LocalDate today = LocalDate.now();
                FleetReport report = FleetReport.of(file, loaded, findings, today, locale);
                checked.add(new CheckedFleet(file.toString(), loaded.fleet(), models, findings,
                        new AcceptedFindings(loaded.fleet(), today), report.notes()));
                return report;
            }
        } catch (ExplainedException e) {
            return FleetReport.unreadable(file, e.text(), locale);
        }
    }

    /** Results that cannot be read keep the fleet from being judged by them, not from being judged. */
    private TransferRecords records(Path file) {
        try {
            return session.services().get().records().beside(file);
        } catch (ExplainedException e) {
            session.terminal().complain(e.text());
            return TransferRecords.NONE;
        }
    }

    private void write(ValidationReport report, List<CheckedFleet> checked) {
        Terminal terminal = session.terminal();
        String version = session.versionNumber();
        switch (format) {
            case TEXT -> new TextReport(terminal).write(report);
            case JSON -> terminal.print(new JsonReport(terminal.language(), version).of(report));
            case SARIF -> terminal.print(new SarifReport(terminal.language(), version).of(report));
            case HTML -> terminal.print(new HtmlReport(locale, ZonedDateTime.now(), version)
                    .of(checked, report.problems()));
        }
    }

    private static ExitCode exitCode(ValidationReport report) {
        if (!report.isComplete()) {
            return ExitCode.FAILED;
        }
        return report.hasFindings() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
