package org.slatecard.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardVerdict;
import org.slatecard.card.SystemFolders;
import org.slatecard.cli.internal.report.CardTextReport;
import org.slatecard.cli.internal.report.FleetReport;
import org.slatecard.cli.internal.report.TextReport;
import org.slatecard.cli.internal.report.ValidationReport;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slatecard demo}: the main job on a sample, step by step: check, export to a folder, verify. */
@Command(name = "demo")
final class DemoCommand implements Ending {
    private final Session session;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "demo.to")
    private Path folder;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        Terminal terminal = session.terminal();
        Path place = place();
        Path file = place.resolve(Samples.OB_VAN);
        Path card = place.resolve("card");
        LoadedFleet loaded = sample(file, card);
        CameraModels models = new CameraModelLoader().load();

        terminal.say(CliText.DEMO_VALIDATE.with(file));
        FleetReport report = check(file, loaded, models);
        new TextReport(terminal).write(new ValidationReport(List.of(), List.of(report), List.of()));

        terminal.say(CliText.DEMO_EXPORT.with(file, card));
        CardServices services = session.cardServices().get();
        CardContent content = services.contents().forFleet(loaded.fleet(), models);
        CardPlan plan = services.planner().plan(content, card, SystemFolders.REFUSED);
        new CardTextReport(terminal).write(plan);
        new CardTextReport(terminal).write(services.export().write(plan, new NullProgressMonitor()));

        terminal.say(CliText.DEMO_VERIFY.with(file, card));
        CardVerdict verdict = services.verification().verify(content, card);
        new CardTextReport(terminal).write(verdict);
        terminal.say(CliText.DEMO_NEXT.with(file));
        return verdict.matches() && !report.hasFindings() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private FleetReport check(Path file, LoadedFleet loaded, CameraModels models) {
        try (FleetSecrets secrets = FleetSecrets.locked(file)) {
            List<Finding> findings = session.services().get().validator().validate(loaded.fleet(), models,
                    secrets.secrets());
            return FleetReport.of(file, loaded, findings, LocalDate.now(), session.terminal().locale());
        }
    }

    private Path place() throws ExplainedException {
        try {
            return folder == null
                    ? Files.createTempDirectory("slatecard-demo-")
                    : Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new ExplainedException(CliText.NO_FOLDER.with(String.valueOf(folder), SystemReason.of(e)),
                    e);
        }
    }

    private static LoadedFleet sample(Path file, Path card) throws ExplainedException {
        byte[] content = new Samples().content(Samples.OB_VAN);
        try {
            Files.createDirectories(card);
            new DurableWriter().write(file, content);
        } catch (IOException e) {
            throw new ExplainedException(CliText.NO_FOLDER.with(card, SystemReason.of(e)), e);
        }
        return new FleetFile(new DurableWriter()).read(content, URI.createFileURI(file.toString()));
    }
}
