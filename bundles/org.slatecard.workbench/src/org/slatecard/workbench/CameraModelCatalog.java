package org.slatecard.workbench;

import java.nio.file.Path;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Correction;
import org.slatecard.model.text.ExplainedException;

/**
 * The camera models that the workbench works with: those of the product and those in the user's folder, with the user's
 * corrections. A service. May be called from any thread; reads and writes files.
 */
public interface CameraModelCatalog {
    /** The models as they are now; what could not be read stands in {@link CameraModels#problems()}. */
    CameraModels models();

    /** The user's folder: that of the preferences, or where it is made for the first correction. */
    Path folder();

    /**
     * Corrects a value in the user's folder, in the place of an earlier correction of the same value.
     *
     * @throws ExplainedException when the correction does not fit the model, or cannot be written
     */
    void correct(CameraModel model, Correction correction) throws ExplainedException;

    /**
     * Takes a correction of the same value back.
     *
     * @throws ExplainedException when the file cannot be read or written
     */
    void withdraw(CameraModel model, Correction correction) throws ExplainedException;

    /** Lets all who follow the models ask for them again: a file was changed by other means. */
    void readAgain();

    /** Calls a listener, in any thread, after models were corrected or the user's folder became another one. */
    void addListener(Runnable listener);

    /** Ends the calls. */
    void removeListener(Runnable listener);
}
