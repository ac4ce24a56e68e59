package org.slatecard.workbench.internal.preferences;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slatecard.model.CameraModelCorrections;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Correction;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.workbench.CameraModelCatalog;
import org.slatecard.workbench.WorkbenchPreferences;

/** Reads the folder of the preferences each time: a model that the user put there counts at once. */
@Component
public final class PreferredCameraModels implements CameraModelCatalog {
    private final CameraModelCorrections corrections = new CameraModelCorrections(new DurableWriter());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IPreferenceChangeListener onPreference = event -> {
        if (event.getKey().equals(WorkbenchPreferences.CAMERA_MODELS_FOLDER)) {
            readAgain();
        }
    };

    @Activate
    void follow() {
        preferences().addPreferenceChangeListener(onPreference);
    }

    @Deactivate
    void unfollow() {
        preferences().removePreferenceChangeListener(onPreference);
    }

    @Override
    public CameraModels models() {
        Path folder = folder();
        return new CameraModelLoader().load(isChosen() || Files.isDirectory(folder) ? List.of(folder) : List.of());
    }

    @Override
    public Path folder() {
        return isChosen() ? Path.of(chosen()) : defaultFolder();
    }

    @Override
    public void correct(CameraModel model, Correction correction) throws ExplainedException {
        corrections.correct(folder(), model, correction);
        readAgain();
    }

    @Override
    public void withdraw(CameraModel model, Correction correction) throws ExplainedException {
        corrections.withdraw(folder(), model.getId(), correction);
        readAgain();
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void readAgain() {
        listeners.forEach(Runnable::run);
    }

    /** The folder that is used where the user chose none. */
    static Path defaultFolder() {
        return Path.of(System.getProperty("user.home"), "Slatecard", "Camera Models");
    }

    private static boolean isChosen() {
        return !chosen().isBlank();
    }

    private static String chosen() {
        return preferences().get(WorkbenchPreferences.CAMERA_MODELS_FOLDER, "");
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE);
    }
}
