package org.slatecard.ui.fleet.internal.models;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.slatecard.model.CameraModelCorrections;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Correction;
import org.slatecard.model.page.ModelValue;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.CameraModelCatalog;

/** Asks for the right value and the reason; looks at once whether the rest of the model allows it. */
final class CorrectDialog extends TitleAreaDialog {
    private static final int WIDTH = 520;

    private final CameraModelCatalog catalog;
    private final CameraModel model;
    private final ModelValue value;
    private final String part;
    private final List<ModelValue.Choice> choices;
    private Combo choice;
    private Text typed;
    private Text reason;

    CorrectDialog(Shell parent, CameraModelCatalog catalog, CameraModel model, ModelValue value, String part) {
        super(parent);
        this.catalog = catalog;
        this.model = model;
        this.value = value;
        this.part = part;
        choices = value.choices();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.CorrectTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(fields);
        ModifyListener check = event -> check();
        label(fields, Messages.CorrectNow);
        label(fields, NLS.bind(Messages.CorrectNowValue, shown(value.shown()),
                value.basis().map(CorrectDialog::shown).orElse("")));
        label(fields, Messages.CorrectValue);
        if (choices.isEmpty()) {
            typed = WidgetFactory.text(SWT.BORDER).text(Objects.requireNonNullElse(value.text(), ""))
                    .layoutData(wide()).create(fields);
            typed.addModifyListener(check);
        } else {
            choice = new Combo(fields, SWT.READ_ONLY);
            choices.forEach(each -> choice.add(shown(each.shown())));
            choice.select(choices.stream().map(ModelValue.Choice::text).toList().indexOf(value.text()));
            choice.addModifyListener(check);
        }
        label(fields, Messages.CorrectReason);
        reason = WidgetFactory.text(SWT.BORDER).message(Messages.CorrectReasonHint).layoutData(wide()).create(fields);
        reason.addModifyListener(check);
        WidgetFactory.label(SWT.WRAP).text(NLS.bind(Messages.CorrectKept,
                CameraModelCorrections.file(catalog.folder(), model.getId()))).layoutData(GridDataFactory.fillDefaults()
                        .span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 6).create())
                .create(fields);
        setTitle(NLS.bind(Messages.CorrectHeading, new Object[]{model.getId(), part, shown(value.label())}));
        setMessage(Messages.CorrectMessage);
        applyDialogFont(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.CorrectButton, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Correction correction = correction(reason.getText().strip());
        enable(false);
        new Background(reason).start(Messages.Correcting, monitor -> {
            catalog.correct(model, correction);
            return correction;
        }, done -> super.okPressed(), why -> {
            setErrorMessage(why);
            enable(true);
        });
    }

    private void check() {
        boolean same = Objects.equals(entered(), value.text());
        String problem = null;
        try {
            CameraModelCorrections.check(model, correction(Messages.CorrectReason));
        } catch (ExplainedException e) {
            problem = NLS.bind(Messages.CorrectImpossible, e.text().in(Locale.getDefault()));
        }
        setErrorMessage(problem);
        enable(problem == null && !same && !reason.getText().isBlank());
    }

    private void enable(boolean possible) {
        getButton(IDialogConstants.OK_ID).setEnabled(possible);
    }

    private Correction correction(String why) {
        return value.correction(entered(), why, LocalDate.now());
    }

    private String entered() {
        if (choice != null) {
            return choice.getSelectionIndex() < 0 ? null : choices.get(choice.getSelectionIndex()).text();
        }
        return typed.getText().isEmpty() ? null : typed.getText();
    }

    private static void label(Composite parent, String text) {
        WidgetFactory.label(SWT.NONE).text(text.replace("&&", "&").replace("\n", " ")).create(parent);
    }

    private static org.eclipse.swt.layout.GridData wide() {
        return GridDataFactory.fillDefaults().grab(true, false).create();
    }

    private static String shown(org.slatecard.model.text.Text text) {
        return text.in(Locale.getDefault());
    }
}
