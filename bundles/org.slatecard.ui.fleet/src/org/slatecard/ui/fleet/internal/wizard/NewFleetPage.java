package org.slatecard.ui.fleet.internal.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.sideeffect.ISideEffect;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.wizard.WizardPageSupport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.slatecard.model.FleetFile;

/** All that a new fleet begins with, on one page. */
final class NewFleetPage extends WizardPage {
    private static final int MOST_CAMERAS = 10_000;
    private static final int COLUMNS = 3;
    private static final int NAME_CHARACTERS = 75;

    private final NewFleetValues values;
    private final NewFleetChecks checks;
    private final List<String> modelIds;
    private final DataBindingContext bindings = new DataBindingContext();

    NewFleetPage(NewFleetValues values, NewFleetChecks checks, List<String> modelIds) {
        super("fleet", Messages.WizardTitle, null);
        this.values = values;
        this.checks = checks;
        this.modelIds = modelIds;
        setDescription(Messages.WizardDescription);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).spacing(8, 8).applyTo(area);
        Text name = text(area, Messages.FieldName, values.name, 2);
        ((GridData) name.getLayoutData()).widthHint = convertWidthInCharsToPixels(NAME_CHARACTERS);
        text(area, Messages.FieldFile, values.file, 1);
        browse(area);
        cameras(section(area, Messages.SectionCameras));
        Group network = section(area, Messages.SectionNetwork);
        text(network, Messages.FieldSsid, values.ssid, 1).setMessage(Messages.FieldOptional);
        text(network, Messages.FieldHost, values.host, 1).setMessage(Messages.FieldOptional);
        Stream.of(checks.name(), checks.file(), checks.labels(), checks.fleet())
                .forEach(bindings::addValidationStatusProvider);
        WizardPageSupport.create(this, bindings);
        name.setFocus();
        setControl(area);
    }

    private void cameras(Group group) {
        label(group, Messages.FieldCameras);
        Spinner count = new Spinner(group, SWT.BORDER);
        count.setMinimum(0);
        count.setMaximum(MOST_CAMERAS);
        bindings.bindValue(WidgetProperties.spinnerSelection().observe(count), values.cameras);
        text(group, Messages.FieldLabels, values.labels, 1);
        label(group, "");
        Label preview = new Label(group, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(preview);
        ISideEffect shown = ISideEffect.create(this::preview, preview::setText);
        preview.addListener(SWT.Dispose, event -> shown.dispose());
        label(group, Messages.FieldModel);
        Combo model = new Combo(group, SWT.READ_ONLY);
        model.setItems(modelIds.toArray(String[]::new));
        bindings.bindValue(WidgetProperties.comboSelection().observe(model), values.modelId);
    }

    private String preview() {
        int cameras = values.cameras.getValue();
        LabelPattern labels = new LabelPattern(values.labels.getValue());
        return switch (cameras) {
            case 0 -> Messages.PreviewNone;
            case 1 -> labels.label(1);
            case 2 -> NLS.bind(Messages.PreviewTwo, labels.label(1), labels.label(2));
            default -> NLS.bind(Messages.PreviewMany,
                    new Object[]{labels.label(1), labels.label(2), labels.label(cameras)});
        };
    }

    private void browse(Composite parent) {
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(Messages.FieldBrowse);
        browse.addListener(SWT.Selection, event -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setText(Messages.WizardTitle);
            dialog.setFilterExtensions("*." + FleetFile.EXTENSION);
            values.path().ifPresent(path -> {
                dialog.setFilterPath(String.valueOf(path.getParent()));
                dialog.setFileName(path.getFileName().toString());
            });
            String chosen = dialog.open();
            if (chosen != null) {
                values.file.setValue(Path.of(chosen).toString());
            }
        });
    }

    private Text text(Composite parent, String label, IObservableValue<String> value, int span) {
        label(parent, label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(text), value);
        return text;
    }

    private static Group section(Composite parent, String title) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(8, 8).applyTo(group);
        return group;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
    }

    @Override
    public void dispose() {
        bindings.dispose();
        super.dispose();
    }
}
