package org.slatecard.workbench.internal.preferences;

import java.util.Objects;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.statushandlers.StatusManager;
import org.slatecard.workbench.VaultCommands;
import org.slatecard.workbench.WorkbenchPreferences;

/** The preferences of Slatecard, all on one page. */
public final class SlatecardPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MOST_MINUTES = 24 * 60;
    private static final int PATH_CHARACTERS = 40;
    private static final int NOTE_WIDTH = 400;

    private IWorkbench workbench;

    /** Made by the platform. */
    public SlatecardPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench opened) {
        workbench = opened;
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, WorkbenchPreferences.NODE));
    }

    @Override
    protected void createFieldEditors() {
        Composite look = group(Messages.Preferences_look);
        add(new ComboFieldEditor(WorkbenchPreferences.LANGUAGE, Messages.Preferences_language,
                new String[][]{{Messages.Preferences_languageSystem, ""}, {Messages.Preferences_english, "en"},
                        {Messages.Preferences_japanese, "ja"}},
                look), look);
        add(new ComboFieldEditor(WorkbenchPreferences.THEME, Messages.Preferences_theme,
                new String[][]{{Messages.Preferences_themeSystem, Theme.SYSTEM.key()},
                        {Messages.Preferences_light, Theme.LIGHT.key()},
                        {Messages.Preferences_dark, Theme.DARK.key()}},
                look), look);
        Composite models = group(Messages.Preferences_models);
        DirectoryFieldEditor folder = new DirectoryFieldEditor(WorkbenchPreferences.CAMERA_MODELS_FOLDER,
                Messages.Preferences_modelsFolder, models);
        folder.setErrorMessage(Messages.Preferences_modelsFolderMissing);
        folder.setEmptyStringAllowed(true);
        add(folder, models);
        folder.getTextControl(models).setMessage(PreferredCameraModels.defaultFolder().toString());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(convertWidthInCharsToPixels(PATH_CHARACTERS), SWT.DEFAULT).applyTo(folder.getTextControl(models));
        Composite export = group(Messages.Preferences_export);
        add(new BooleanFieldEditor(WorkbenchPreferences.EJECT_WHEN_DONE, Messages.Preferences_eject, export), export);
        Composite vault = group(Messages.Preferences_vault);
        IntegerFieldEditor minutes = new IntegerFieldEditor(WorkbenchPreferences.VAULT_LOCK_MINUTES,
                Messages.Preferences_vaultLock, vault);
        minutes.setValidRange(0, MOST_MINUTES);
        minutes.setErrorMessage(NLS.bind(Messages.Preferences_vaultLockRange, MOST_MINUTES));
        add(minutes, vault);
        WidgetFactory.label(SWT.WRAP).text(Messages.Preferences_vaultRemembered).layoutData(GridDataFactory
                .fillDefaults().grab(true, false).span(3, 1).hint(NOTE_WIDTH, SWT.DEFAULT).create()).create(vault);
        WidgetFactory.button(SWT.PUSH).text(Messages.Preferences_vaultForget)
                .layoutData(GridDataFactory.swtDefaults().span(3, 1).create())
                .onSelect(event -> forgetPassphrases()).create(vault);
    }

    private void forgetPassphrases() {
        try {
            workbench.getService(IHandlerService.class).executeCommand(VaultCommands.FORGET_PASSPHRASES, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(VaultCommands.FORGET_PASSPHRASES, e));
        }
    }

    /** Field editors replace the layout of their parent: the margins of the groups come back after each. */
    private void add(FieldEditor editor, Composite group) {
        addField(editor);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
    }

    private Composite group(String title) {
        Group group = new Group(getFieldEditorParent(), SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 4).applyTo(group);
        return group;
    }

    @Override
    public boolean performOk() {
        String language = getPreferenceStore().getString(WorkbenchPreferences.LANGUAGE);
        String theme = getPreferenceStore().getString(WorkbenchPreferences.THEME);
        boolean stored = super.performOk();
        boolean otherTheme = !theme.equals(getPreferenceStore().getString(WorkbenchPreferences.THEME));
        if (otherTheme) {
            Theme.of(getPreferenceStore().getString(WorkbenchPreferences.THEME))
                    .apply(Objects.requireNonNull(workbench.getService(IThemeEngine.class)));
        }
        if (otherTheme || !language.equals(getPreferenceStore().getString(WorkbenchPreferences.LANGUAGE))) {
            offerRestart();
        }
        return stored;
    }

    private void offerRestart() {
        if (MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.Preferences_restart,
                Messages.Preferences_restartQuestion, SWT.NONE, Messages.Preferences_restartNow,
                Messages.Preferences_restartLater) == 0) {
            getShell().getDisplay().asyncExec(workbench::restart);
        }
    }
}
