package org.slatecard.workbench.internal.preferences;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.workbench.CameraModelCatalog;
import org.slatecard.workbench.WorkbenchPreferences;

/** Reads the folder of the preferences each time: a model that the user put there counts at once. */
@Component
public final class PreferredCameraModels implements CameraModelCatalog {
    @Override
    public CameraModels models() {
        String folder = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE)
                .get(WorkbenchPreferences.CAMERA_MODELS_FOLDER, "");
        return new CameraModelLoader().load(folder.isBlank() ? List.of() : List.of(Path.of(folder)));
    }
}
