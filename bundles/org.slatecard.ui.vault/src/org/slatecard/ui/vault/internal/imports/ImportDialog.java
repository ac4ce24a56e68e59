package org.slatecard.ui.vault.internal.imports;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.ChosenFile;
import org.slatecard.ui.vault.internal.basis.FileInput;
import org.slatecard.ui.vault.internal.basis.OpenVaultDialog;
import org.slatecard.vault.CsvTable;
import org.slatecard.vault.PasswordImport;
import org.slatecard.vault.PasswordImport.Subject;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.TextTable;

/** Takes passwords over from a CSV file: which column is what, which lines cannot be used, then all of them or none. */
final class ImportDialog extends OpenVaultDialog {
    private static final int TABLE_WIDTH = 660;
    private static final int TABLE_HEIGHT = 120;

    private FileInput file;
    private Combo subject;
    private Combo nameColumn;
    private Combo passwordColumn;
    private Label found;
    private TextTable<PasswordImport.Problem> problems;
    private Button without;
    private CsvTable table;
    private Path read;
    private PasswordImport plan;

    ImportDialog(Shell parent, OpenFleet fleet, Vault vault) {
        super(parent, Messages.Title, Messages.Message, Messages.Import, fleet, vault);
    }

    @Override
    protected void fill(Composite area) {
        file = new FileInput(area, Messages.File, "*.csv;*.tsv;*.txt", "*");
        file.onChosen(this::read);
        WidgetFactory.button(SWT.PUSH).text(Messages.Read).onSelect(event -> read())
                .layoutData(GridDataFactory.swtDefaults().span(3, 1).align(SWT.END, SWT.CENTER).create()).create(area);
        subject = combo(area, Messages.Subject);
        subject.setItems(Messages.Cameras, Messages.Networks, Messages.Targets);
        subject.select(0);
        nameColumn = combo(area, Messages.NameColumn);
        passwordColumn = combo(area, Messages.PasswordColumn);
        found = sentence(area, Messages.NothingRead);
        problems = new TextTable<>(area, Messages.Problems, List.of(
                new TextTable.Column<>(Messages.Line, 15, problem -> String.valueOf(problem.line())),
                new TextTable.Column<>(Messages.Problem, 85, problem -> shown(problem.text()))));
        problems.size(TABLE_WIDTH, TABLE_HEIGHT);
        without = WidgetFactory.button(SWT.CHECK).text(Messages.Without).onSelect(event -> check())
                .layoutData(GridDataFactory.fillDefaults().span(3, 1).create()).create(area);
        without.setEnabled(false);
    }

    private Combo combo(Composite area, String label) {
        WidgetFactory.label(SWT.NONE).text(label).create(area);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        combo.addListener(SWT.Selection, event -> plan());
        return combo;
    }

    private void read() {
        file.path().ifPresent(chosen -> run(Messages.ReadJob,
                () -> CsvTable.of(ChosenFile.read(chosen), chosen.getFileName().toString()), now -> {
                    table = now;
                    read = chosen;
                    ColumnGuess guess = new ColumnGuess(table.header());
                    choose(nameColumn, guess.name());
                    choose(passwordColumn, guess.password());
                    plan();
                }));
    }

    private void choose(Combo column, int index) {
        column.setItems(table.header().toArray(String[]::new));
        column.select(index);
    }

    private void plan() {
        if (table == null || nameColumn.getSelectionIndex() < 0 || passwordColumn.getSelectionIndex() < 0) {
            return;
        }
        plan = PasswordImport.plan(fleet().fleet(), table, Subject.values()[subject.getSelectionIndex()],
                nameColumn.getSelectionIndex(), passwordColumn.getSelectionIndex());
        found.setText(NLS.bind(Messages.Found, plan.size(), plan.problems().size()));
        problems.show(plan.problems());
        without.setEnabled(!plan.problems().isEmpty());
        without.setSelection(false);
        check();
    }

    private void check() {
        setComplete(plan != null && plan.size() > 0 && (plan.problems().isEmpty() || without.getSelection()));
    }

    @Override
    protected void okPressed() {
        try {
            CompoundCommand all = plan.command(fleet().domain(), vault());
            all.setLabel(Messages.Edit);
            fleet().domain().getCommandStack().execute(all);
            super.okPressed();
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }

    /** The file whose passwords were taken over. */
    Path file() {
        return read;
    }
}
