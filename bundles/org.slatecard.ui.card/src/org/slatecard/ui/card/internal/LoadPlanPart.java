package org.slatecard.ui.card.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.slatecard.card.CardCertificate;
import org.slatecard.card.LoadPlan;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.Text;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.TextTable;

/** The plan of cards as a table, of which one card is chosen; it can be saved as text, to go along with the cards. */
final class LoadPlanPart {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 130;

    private final TextTable<Row> table;
    private final Button save;
    private LoadPlan plan = new LoadPlan(List.of(), List.of());
    private Consumer<LoadPlan.Card> listener = chosen -> {};

    /** A line of the plan. */
    private record Row(LoadPlan.Card card, LoadPlan.Load load) {
        String what() {
            return card.files().stream().filter(file -> file.name().equals(load.fileName()))
                    .flatMap(file -> file.certificates().stream()).map(CardCertificate::label)
                    .collect(Collectors.joining(", "));
        }
    }

    /** Over both columns of a grid. */
    LoadPlanPart(Composite page) {
        table = new TextTable<>(page, Messages.LoadPlan, List.of(
                new TextTable.Column<>(Messages.LoadPlanCard, 8, row -> String.valueOf(row.card().number())),
                new TextTable.Column<>(Messages.LoadPlanCamera, 16, row -> row.load().camera().name()),
                new TextTable.Column<>(Messages.LoadPlanSlot, 22,
                        row -> NLS.bind(Messages.LoadPlanSettings, row.load().slot())),
                new TextTable.Column<>(Messages.LoadPlanTarget, 22, row -> row.load().target().name()),
                new TextTable.Column<>(Messages.LoadPlanFile, 20, row -> row.load().fileName()),
                new TextTable.Column<>(Messages.LoadPlanCertificates, 25, Row::what)));
        table.size(WIDTH, HEIGHT);
        save = WidgetFactory.button(SWT.PUSH).text(Messages.LoadPlanSave).onSelect(event -> ask())
                .layoutData(GridDataFactory.swtDefaults().span(2, 1).create()).create(page);
        table.viewer().addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Row row) {
                listener.accept(row.card());
            }
        });
    }

    /** Shows a plan; {@code chosen} is told when a card of it is chosen. */
    void show(LoadPlan shown, Consumer<LoadPlan.Card> chosen) {
        plan = shown;
        listener = chosen;
        table.show(shown.cards().stream().flatMap(LoadPlanPart::rows).toList());
    }

    private static Stream<Row> rows(LoadPlan.Card card) {
        return card.loads().stream().map(load -> new Row(card, load));
    }

    /** Chooses a card of the plan. */
    void choose(LoadPlan.Card wanted) {
        table.viewer().setSelection(new StructuredSelection(rows(wanted).findFirst().orElseThrow()), true);
    }

    void setEnabled(boolean enabled) {
        table.viewer().getTable().setEnabled(enabled);
        save.setEnabled(enabled);
    }

    private void ask() {
        FileDialog dialog = new FileDialog(save.getShell(), SWT.SAVE);
        dialog.setText(Messages.LoadPlan);
        dialog.setFilterExtensions(new String[]{"*.txt"});
        dialog.setFileName(Messages.LoadPlanFileName);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(Path.of(chosen));
        }
    }

    /** Writes the plan as text, in the words of the command line. */
    void save(Path file) {
        List<Text> lines = Stream.concat(plan.texts().stream(), plan.warnings().stream()).toList();
        byte[] content = lines.stream().map(line -> line.in(Locale.getDefault()) + "\n").collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        Background background = new Background(save);
        background.run(monitor -> {
            try {
                new DurableWriter().write(file, content);
            } catch (IOException e) {
                throw new CoreException(Status.error(NLS.bind(Messages.LoadPlanNotSaved, file,
                        SystemReason.of(e).in(Locale.getDefault())), e));
            }
        });
    }
}
