package org.slatecard.workbench;

import org.slatecard.model.CameraModels;

/**
 * The camera models that the workbench works with: those of the product and those in the folder that the user set in
 * the preferences. A service. May be called from any thread; reads files.
 */
public interface CameraModelCatalog {
    /** The models as they are now; what could not be read stands in {@link CameraModels#problems()}. */
    CameraModels models();
}
