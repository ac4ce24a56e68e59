package org.slatecard.workbench.internal.preferences;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

/** The look of the workbench. */
enum Theme {
    LIGHT, DARK, SYSTEM;

    private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** Where the engine keeps the choice; with none in it, it follows the system. */
    private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String ENGINE_KEY = "themeid";

    static Theme of(String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst().orElse(SYSTEM);
    }

    /** The value of the preference. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Applies the look now and from now on. */
    void apply(IThemeEngine engine) {
        boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
        engine.setTheme(dark ? DARK_ID : LIGHT_ID, this != SYSTEM);
        if (this == SYSTEM) {
            InstanceScope.INSTANCE.getNode(ENGINE_NODE).remove(ENGINE_KEY);
        }
    }
}
