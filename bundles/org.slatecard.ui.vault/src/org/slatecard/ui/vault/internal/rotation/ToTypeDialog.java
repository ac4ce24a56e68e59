package org.slatecard.ui.vault.internal.rotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.OpenVaultDialog;
import org.slatecard.vault.AccessPasswordRotation;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.SecretAdvice;
import org.slatecard.workbench.TextTable;
import org.slatecard.workbench.WhilePressed;

/** The new passwords that have to be typed: on which camera, where in its menu; each is marked as done, or given up. */
final class ToTypeDialog extends OpenVaultDialog {
    private static final int SHOWN_LETTERS = 16;
    /** Points: to be read at arm's length, while the other hand is on the camera. */
    private static final int LETTER_HEIGHT = 16;
    private static final int TABLE_WIDTH = 860;
    private static final int TABLE_HEIGHT = 260;

    private final AccessPasswordRotation rotation;
    private final CommandStackListener onEdit = event -> update();
    private Label left;
    private TextTable<WaitingCamera> table;
    private Text password;
    private Button show;
    private Button done;
    private Button giveUp;

    ToTypeDialog(Shell parent, OpenFleet fleet, Vault vault) {
        super(parent, Messages.ToTypeTitle, Messages.ToTypeMessage, IDialogConstants.CLOSE_LABEL, fleet, vault);
        rotation = new AccessPasswordRotation(fleet.domain());
    }

    @Override
    protected void fill(Composite area) {
        left = sentence(area, "");
        table = new TextTable<>(area, Messages.ToTypeTable, SWT.MULTI, List.of(
                new TextTable.Column<>(Messages.Camera, 14, WaitingCamera::label),
                new TextTable.Column<>(Messages.Group, 14, WaitingCamera::group),
                new TextTable.Column<>(Messages.UserName, 14, WaitingCamera::userName),
                new TextTable.Column<>(Messages.Where, 58, WaitingCamera::place)));
        table.size(TABLE_WIDTH, TABLE_HEIGHT);
        table.viewer().addSelectionChangedListener(event -> enable());
        showRow(area);
        sentence(area, SecretAdvice.text());
        buttons(area);
        fleet().domain().getCommandStack().addCommandStackListener(onEdit);
        area.addDisposeListener(event -> {
            password.setTextChars(new char[0]);
            fleet().domain().getCommandStack().removeCommandStackListener(onEdit);
        });
        update();
        setComplete(true);
    }

    private void showRow(Composite area) {
        WidgetFactory.label(SWT.NONE).text(Messages.Password).create(area);
        password = new Text(area, SWT.SINGLE | SWT.READ_ONLY | SWT.BORDER);
        password.setFont(new LocalResourceManager(JFaceResources.getResources(), password)
                .create(FontDescriptor.createFrom(JFaceResources.getTextFont()).setHeight(LETTER_HEIGHT)));
        password.setMessage("●".repeat(SHOWN_LETTERS));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(password);
        show = WidgetFactory.button(SWT.PUSH).text(Messages.Show).tooltip(Messages.ShowHint).create(area);
        WhilePressed.install(show, this::reveal, () -> password.setTextChars(new char[0]));
    }

    private void buttons(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(row);
        done = WidgetFactory.button(SWT.PUSH).text(Messages.Done).tooltip(Messages.DoneHint)
                .onSelect(event -> edit(Messages.DoneEdit, rotation::done)).create(row);
        giveUp = WidgetFactory.button(SWT.PUSH).text(Messages.GiveUp).tooltip(Messages.GiveUpHint)
                .onSelect(event -> edit(Messages.GiveUpEdit, rotation::giveUp)).create(row);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, false);
        getShell().setDefaultButton(null);
    }

    private List<Camera> selected() {
        return ((List<?>) table.viewer().getStructuredSelection().toList()).stream()
                .map(row -> ((WaitingCamera) row).camera()).toList();
    }

    private void reveal() {
        try {
            Optional<char[]> secret = vault().read(selected().get(0).getNewAccessPasswordSecretId());
            if (secret.isEmpty()) {
                setProblem(Messages.Missing);
                return;
            }
            password.setTextChars(secret.get());
            Arrays.fill(secret.get(), '\0');
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }

    private void edit(String label, Function<List<Camera>, CompoundCommand> change) {
        int index = table.viewer().getTable().getSelectionIndex();
        CompoundCommand command = change.apply(selected());
        command.setLabel(label);
        fleet().domain().getCommandStack().execute(command);
        select(index);
    }

    private void update() {
        List<WaitingCamera> rows = AccessPasswordRotation.waiting(fleet().fleet()).stream()
                .map(camera -> WaitingCamera.of(camera, fleet().models())).toList();
        left.setText(rows.isEmpty() ? Messages.NoneLeft : NLS.bind(Messages.Left, rows.size()));
        table.show(rows);
        if (table.viewer().getStructuredSelection().isEmpty()) {
            select(0);
        }
        enable();
    }

    /** The next camera, so that a whole fleet goes by without looking for it. */
    private void select(int index) {
        int last = table.viewer().getTable().getItemCount() - 1;
        if (last >= 0) {
            table.viewer().setSelection(
                    new StructuredSelection(table.viewer().getElementAt(Math.clamp(index, 0, last))),
                    true);
        }
    }

    private void enable() {
        boolean changes = !fleet().readOnly() && !selected().isEmpty();
        show.setEnabled(selected().size() == 1);
        done.setEnabled(changes);
        giveUp.setEnabled(changes);
    }
}
