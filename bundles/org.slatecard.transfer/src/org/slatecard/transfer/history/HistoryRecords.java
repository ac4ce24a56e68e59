package org.slatecard.transfer.history;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.records.KeptRecords;
import org.slatecard.validation.records.TransferRecords;

/** Finds the results of a fleet in the file beside it. */
@Component
public final class HistoryRecords implements KeptRecords {
    private final HistoryFile files = new HistoryFile(new DurableWriter());

    @Override
    public TransferRecords beside(Path fleet) throws ExplainedException {
        return files.read(fleet).records();
    }

    @Override
    public void copy(Path fleet, Path copy) throws ExplainedException {
        FleetHistory history = files.read(fleet);
        if (!history.equals(files.read(copy))) {
            files.change(copy, replaced -> history);
        }
    }
}
