package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one fleet that a command works with, the camera models, and how its result, which has no findings, is written. */
public final class FleetReader {
    @Parameters(arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @Mixin
    private ModelOptions models;

    @Mixin
    private FormatOption format;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Whether the result is wanted as JSON rather than as text.
     *
     * @throws UsageException for a format that only findings have
     */
    public boolean json() {
        return format.isJson(command);
    }

    /** The fleet; notes about its file go to standard error. */
    public Fleet fleet(Terminal terminal) throws ExplainedException {
        LoadedFleet loaded = new FleetFile(new DurableWriter()).load(file);
        loaded.notes().forEach(terminal::complain);
        return loaded.fleet();
    }

    /**
     * The camera models.
     *
     * @throws ExplainedException when one of them cannot be used: what a card must hold might depend on it
     */
    public CameraModels models() throws ExplainedException {
        return models.models();
    }
}
