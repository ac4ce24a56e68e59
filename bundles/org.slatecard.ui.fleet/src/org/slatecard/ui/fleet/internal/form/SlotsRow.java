package org.slatecard.ui.fleet.internal.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.field.FieldTexts;
import org.slatecard.ui.fleet.internal.field.FieldValue;
import org.slatecard.workbench.AccessibleName;

/** Chooses the transfer targets of cameras and puts them into the order of the server slots. */
final class SlotsRow {
    private static final EReference FEATURE = FleetPackage.Literals.SETTINGS__TRANSFER_TARGETS;
    private static final int ROWS_SHOWN = 4;

    private final Rows rows;
    private org.eclipse.swt.widgets.List slots;
    private FieldValue value;

    SlotsRow(Rows rows) {
        this.rows = rows;
    }

    void create() {
        Label label = rows.label(FEATURE);
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.BEGINNING;
        if (rows.scope().session().fleet().getTargets().isEmpty()) {
            rows.noCandidates(FEATURE);
            return;
        }
        Composite both = rows.scope().toolkit().createComposite(rows.area());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        both.setLayout(layout);
        both.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        slots = new org.eclipse.swt.widgets.List(both, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        AccessibleName.give(slots, FieldTexts.label(FEATURE));
        GridData size = Rows.wide();
        size.verticalAlignment = SWT.FILL;
        size.heightHint = slots.getItemHeight() * ROWS_SHOWN;
        slots.setLayoutData(size);
        value = rows.scope().value(FEATURE, slots);
        buttons(both);
        show();
        value.addValueChangeListener(event -> show());
        rows.finish(FEATURE, value, both);
        rows.scope().controls().put(FEATURE, slots);
    }

    private void buttons(Composite parent) {
        Composite column = rows.scope().toolkit().createComposite(parent);
        column.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        RowLayoutFactory.fillDefaults().type(SWT.VERTICAL).fill(true).spacing(4).applyTo(column);
        Button add = Rows.button(column, Messages.SlotAdd, () -> {});
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> offer(add)));
        Rows.button(column, Messages.SlotRemove, () -> edit(targets -> targets.remove(slots.getSelectionIndex()), 0));
        Rows.button(column, Messages.SlotUp, () -> move(-1));
        Rows.button(column, Messages.SlotDown, () -> move(1));
    }

    private void offer(Button add) {
        Menu menu = new Menu(add);
        for (TransferTarget target : rows.scope().session().fleet().getTargets()) {
            if (!targets().contains(target)) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(FindingLine.plain(Names.of(target)));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                    value.setValue(with(targets(), list -> list.add(target)));
                }));
            }
        }
        menu.setVisible(true);
    }

    private void move(int by) {
        int from = slots.getSelectionIndex();
        if (from + by >= 0 && from + by < targets().size()) {
            edit(targets -> Collections.swap(targets, from, from + by), by);
        }
    }

    private void edit(Consumer<List<EObject>> change, int follow) {
        int selected = slots.getSelectionIndex();
        if (selected >= 0 && selected < targets().size()) {
            value.setValue(with(targets(), change));
            slots.select(selected + follow);
        }
    }

    private static List<EObject> with(List<EObject> targets, Consumer<List<EObject>> change) {
        List<EObject> copy = new ArrayList<>(targets);
        change.accept(copy);
        return copy;
    }

    private List<EObject> targets() {
        return value.getValue() instanceof List<?> list
                ? list.stream().map(EObject.class::cast).toList()
                : List.of();
    }

    private void show() {
        slots.removeAll();
        int number = 0;
        for (EObject target : targets()) {
            number++;
            slots.add(NLS.bind(Messages.SlotNumber, number, Names.of(target)));
        }
        if (number == 0) {
            slots.add(value.differs() ? Messages.SeveralValues : Messages.SlotNone);
        }
    }
}
