package org.slatecard.cli.internal.vault;

import java.nio.file.Path;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;

/** How a command comes by its fleet. */
public final class FleetLoading {
    private FleetLoading() {}

    /**
     * The fleet; what there is to say of its file goes to standard error.
     *
     * @param toWrite whether it is going to be saved
     * @throws ExplainedException when it cannot be read, or must not be saved although it is going to be
     */
    public static LoadedFleet load(Path file, boolean toWrite, Terminal terminal) throws ExplainedException {
        LoadedFleet loaded = new FleetFile(new DurableWriter()).load(file);
        if (toWrite && loaded.readOnly()) {
            throw new ExplainedException(loaded.notes().get(0));
        }
        loaded.notes().forEach(terminal::complain);
        return loaded;
    }
}
