package org.slatecard.ui.fleet.internal.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.ui.fleet.internal.document.FleetDocument;
import org.slatecard.model.lock.FleetLocks;
import org.slatecard.validation.Validator;
import org.slatecard.validation.records.TransferRecords;

/** Opens fleets for tests, without a file and without an editor, but with the rules of the product. */
public final class Sessions {
    private Sessions() {}

    public static FleetSession of(Fleet fleet) {
        return of(fleet, false);
    }

    public static FleetSession of(Fleet fleet, boolean readOnly) {
        BundleContext context = FrameworkUtil.getBundle(Sessions.class).getBundleContext();
        Validator validator = context.getService(context.getServiceReference(Validator.class));
        FleetDocument nowhere = new FleetDocument(Path.of(fleet.getName() + ".fleet"),
                new FleetFile(new DurableWriter()), new FleetLocks(Path.of("target", "locks")));
        return new FleetSession(null, nowhere, new LoadedFleet(fleet, readOnly, List.of()),
                SessionVault.beside(nowhere.path(), fleet.getId(), Optional.empty()), null,
                new CameraModelLoader().load(), validator, TransferRecords.NONE, Runnable::run);
    }
}
