package org.slatecard.ui.vault.internal.merge;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.FileInput;
import org.slatecard.ui.vault.internal.basis.KeyFields;
import org.slatecard.ui.vault.internal.basis.OpenVaultDialog;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;
import org.slatecard.vault.VaultMerge;
import org.slatecard.vault.VaultMerge.Side;
import org.slatecard.vault.VaultMerge.State;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.TextTable;

/** Takes over what another vault of the same fleet holds; it is in the vault's file at once. */
final class MergeDialog extends OpenVaultDialog {
    private static final int TABLE_WIDTH = 700;
    private static final int TABLE_HEIGHT = 180;

    private final Map<String, Side> choices = new HashMap<>();
    private FileInput file;
    private KeyFields key;
    private Label found;
    private TextTable<DifferenceRow> table;
    private Button other;
    private Vault theirs;
    private VaultMerge merge;

    MergeDialog(Shell parent, OpenFleet fleet, Vault vault) {
        super(parent, Messages.Title, Messages.Message, Messages.Merge, fleet, vault);
    }

    @Override
    protected void fill(Composite area) {
        file = new FileInput(area, Messages.File, "*." + VaultFile.EXTENSION + "*", "*");
        key = new KeyFields(area, true);
        WidgetFactory.button(SWT.PUSH).text(Messages.Compare).onSelect(event -> compare())
                .layoutData(GridDataFactory.swtDefaults().span(3, 1).align(SWT.END, SWT.CENTER).create()).create(area);
        found = sentence(area, Messages.NothingRead);
        table = new TextTable<>(area, Messages.Differences, List.of(
                new TextTable.Column<>(Messages.What, 40, DifferenceRow::what),
                new TextTable.Column<>(Messages.Here, 20, DifferenceRow::here),
                new TextTable.Column<>(Messages.There, 20, DifferenceRow::there),
                new TextTable.Column<>(Messages.Stands, 20, DifferenceRow::stands)));
        table.size(TABLE_WIDTH, TABLE_HEIGHT);
        table.viewer().addSelectionChangedListener(event -> enable());
        other = WidgetFactory.button(SWT.PUSH).text(Messages.TakeOther).onSelect(event -> takeOther())
                .layoutData(GridDataFactory.swtDefaults().span(3, 1).create()).create(area);
        area.addDisposeListener(event -> closeTheirs());
        enable();
    }

    private void compare() {
        if (file.path().isEmpty() || !key.complete()) {
            return;
        }
        KeyFields.Key entered = key.take();
        Path chosen = file.path().orElseThrow();
        VaultFile files = new VaultFile(new DurableWriter());
        run(Messages.CompareJob, () -> {
            try (entered) {
                return entered.opening().open(files.read(chosen));
            }
        }, opened -> {
            closeTheirs();
            theirs = opened;
            show();
        });
    }

    private void show() {
        try {
            merge = VaultMerge.compare(vault(), theirs);
            choices.clear();
            refresh();
        } catch (ExplainedException e) {
            setComplete(false);
            failed(shown(e.text()));
        }
    }

    private void refresh() {
        List<DifferenceRow> rows = merge.differences().stream().filter(each -> each.state() != State.SAME)
                .map(each -> new DifferenceRow(each, choices.getOrDefault(each.id(), each.newest()),
                        SecretNames.of(fleet().fleet(), each.id())))
                .toList();
        found.setText(rows.isEmpty() ? Messages.NoDifference : NLS.bind(Messages.Found, rows.size()));
        table.show(rows);
        setComplete(!rows.isEmpty());
        enable();
    }

    private DifferenceRow selected() {
        return (DifferenceRow) table.viewer().getStructuredSelection().getFirstElement();
    }

    private void enable() {
        other.setEnabled(selected() != null && selected().difference().state() == State.DIFFERENT);
    }

    private void takeOther() {
        choices.put(selected().difference().id(), selected().side() == Side.MINE ? Side.THEIRS : Side.MINE);
        refresh();
    }

    @Override
    protected void okPressed() {
        run(Messages.MergeJob, () -> {
            merge.apply(choices, Instant.now());
            fleet().vault().write();
            return vault();
        }, merged -> super.okPressed());
    }

    private void closeTheirs() {
        if (theirs != null) {
            theirs.close();
            theirs = null;
        }
    }
}
