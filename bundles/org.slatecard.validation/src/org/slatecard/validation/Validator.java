package org.slatecard.validation;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.records.TransferRecords;

/** Applies all rules to fleets. */
public interface Validator {
    /** All rules, by id. */
    List<Rule<?>> rules();

    /** Everything that the rules find in a fleet of whose checks nothing is known, in the order of its elements. */
    default List<Finding> validate(Fleet fleet, CameraModels models, Secrets secrets) {
        return validate(fleet, models, secrets, TransferRecords.NONE);
    }

    /**
     * Everything that the rules find in a fleet, in the order of its elements.
     *
     * @param records what earlier checks of its servers came to
     */
    List<Finding> validate(Fleet fleet, CameraModels models, Secrets secrets, TransferRecords records);

    /** Findings that follow each edit at once, in a fleet of whose checks nothing is known. */
    default LiveFindings follow(Fleet fleet, CameraModels models, Secrets secrets) {
        return follow(fleet, models, secrets, TransferRecords.NONE);
    }

    /** Findings that follow each edit at once. */
    default LiveFindings follow(Fleet fleet, CameraModels models, Secrets secrets, TransferRecords records) {
        return follow(fleet, models, secrets, records, Runnable::run);
    }

    /**
     * Findings that follow the edits of a fleet until closed. For use in one thread, that of the edits.
     *
     * @param secrets where secrets are read from
     * @param records what earlier checks of its servers came to
     * @param later   runs in that thread what there is no time for together with an edit, after what waits for the thread
     */
    LiveFindings follow(Fleet fleet, CameraModels models, Secrets secrets, TransferRecords records, Executor later);

    /**
     * What the cameras take that a secret is typed on, as the fleet is now.
     *
     * @param holders what refers to the secret: cameras, groups or the fleet for an access password, wireless networks
     *                for a passphrase, transfer targets for the password of the server
     */
    SecretLimits secretLimits(Fleet fleet, CameraModels models, Collection<? extends EObject> holders);
}
