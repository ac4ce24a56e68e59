package org.slatecard.workbench.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.slatecard.workbench.WorkbenchPreferences;

/** What holds until the user sets something else. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {
    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(WorkbenchPreferences.NODE);
        defaults.put(WorkbenchPreferences.LANGUAGE, "");
        defaults.put(WorkbenchPreferences.THEME, Theme.SYSTEM.key());
        defaults.put(WorkbenchPreferences.CAMERA_MODELS_FOLDER, "");
        defaults.putBoolean(WorkbenchPreferences.EJECT_WHEN_DONE, true);
        defaults.putInt(WorkbenchPreferences.VAULT_LOCK_MINUTES, WorkbenchPreferences.DEFAULT_VAULT_LOCK_MINUTES);
    }
}
