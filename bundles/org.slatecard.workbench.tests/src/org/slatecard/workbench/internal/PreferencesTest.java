package org.slatecard.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.CameraModelCatalog;
import org.slatecard.workbench.WorkbenchPreferences;

class PreferencesTest {
    private static final float BRIGHT = 0.8f;

    @RegisterExtension
    final Bench bench = new Bench();
    private final ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE,
            WorkbenchPreferences.NODE);

    @AfterEach
    void restore() throws Exception {
        InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE).clear();
        bench.run(() -> engine().setTheme("org.eclipse.e4.ui.css.theme.e4_default", true));
    }

    @Test
    void aCardIsEjectedUnlessTheUserSaysOtherwise() {
        assertThat(store.getBoolean(WorkbenchPreferences.EJECT_WHEN_DONE)).isTrue();
        Pane preferences = open();
        preferences.press("Eject the card when it is done");
        preferences.press("Apply and Close");
        preferences.untilClosed();
        assertThat(store.getBoolean(WorkbenchPreferences.EJECT_WHEN_DONE)).isFalse();
    }

    @Test
    void theThemeChangesAtOnce() {
        Pane preferences = open();
        preferences.choose("Theme", "Dark");
        preferences.press("Apply and Close");
        bench.shell("Restart").press("Later");
        preferences.untilClosed();
        bench.picture("dark");
        assertThat(bench.ui(() -> engine().getActiveTheme().getId())).isEqualTo("org.eclipse.e4.ui.css.theme.e4_dark");
    }

    @Test
    void aButtonKeepsTheColourOfTheSystemInTheDarkWhichTellsWhetherItIsDisabled() {
        bench.run(() -> engine().setTheme("org.eclipse.e4.ui.css.theme.e4_dark", true));
        Pane preferences = open();
        Button close = preferences.find(Button.class, "Apply and Close");
        bench.until("no colour of the theme", () -> close.getForeground()
                .equals(close.getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND)));
        preferences.press("Cancel");
        preferences.untilClosed();
    }

    @Test
    void countsCanBeReadInTheDark() {
        bench.run(() -> engine().setTheme("org.eclipse.e4.ui.css.theme.e4_dark", true));
        bench.until("a light colour", () -> JFaceResources.getColorRegistry().getRGB(JFacePreferences.COUNTER_COLOR)
                .getHSB()[2] > BRIGHT);
    }

    @Test
    void theLanguageIsStoredAndARestartOffered() {
        Pane preferences = open();
        bench.picture("preferences");
        preferences.choose("Language", "Japanese (日本語)");
        preferences.press("Apply and Close");
        bench.shell("Restart").press("Later");
        preferences.untilClosed();
        assertThat(store.getString(WorkbenchPreferences.LANGUAGE)).isEqualTo("ja");
    }

    @Test
    void readsCameraModelsOfTheUsersFolder(@TempDir Path folder) throws Exception {
        CameraModelCatalog catalog = bench.ui(() -> bench.window().getService(IEclipseContext.class)
                .get(CameraModelCatalog.class));
        assertThat(catalog.models().problems()).isEmpty();
        Files.writeString(folder.resolve("broken.cameramodel"), "<nothing");
        store.setValue(WorkbenchPreferences.CAMERA_MODELS_FOLDER, folder.toString());
        assertThat(catalog.models().problems()).hasSize(1);
        assertThat(catalog.models().byId()).isNotEmpty();
    }

    private Pane open() {
        bench.menu("Window", "Preferences");
        return bench.shell("Preferences");
    }

    private IThemeEngine engine() {
        return bench.window().getService(IThemeEngine.class);
    }
}
