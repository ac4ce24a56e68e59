package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one fleet that a command works with, the camera models, and how its result, which has no findings, is written. */
final class FleetReader {
    @Parameters(arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @Option(names = "--models", paramLabel = "DIR", descriptionKey = "models")
    private List<Path> folders = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "formatWithoutFindings")
    private Format format = Format.TEXT;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Whether the result is wanted as JSON rather than as text.
     *
     * @throws UsageException for a format that only findings have
     */
    boolean json() {
        if (format == Format.SARIF) {
            throw new UsageException(command.commandLine(), CliText.NO_SARIF.with(command.qualifiedName()));
        }
        return format == Format.JSON;
    }

    /** The fleet; notes about its file go to standard error. */
    Fleet fleet(Terminal terminal) throws ExplainedException {
        LoadedFleet loaded = new FleetFile(new DurableWriter()).load(file);
        loaded.notes().forEach(terminal::complain);
        return loaded.fleet();
    }

    /**
     * The camera models.
     *
     * @throws ExplainedException when one of them cannot be used: what a card must hold might depend on it
     */
    CameraModels models() throws ExplainedException {
        CameraModels models = new CameraModelLoader().load(folders);
        if (!models.problems().isEmpty()) {
            throw new ExplainedException(models.problems().get(0));
        }
        return models;
    }
}
