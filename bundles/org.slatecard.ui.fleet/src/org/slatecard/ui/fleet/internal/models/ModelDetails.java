package org.slatecard.ui.fleet.internal.models;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.page.ModelPage;
import org.slatecard.model.page.ModelValue;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.CameraModelCatalog;

/** What is known of one camera model, or why it cannot be used; a value can be corrected there and the correction taken back. */
final class ModelDetails {
    private static final int BUTTONS = 3;

    private final CameraModelCatalog catalog;
    private final Composite area;
    private final CLabel heading;
    private final Button correct;
    private final Button takeBack;
    private final Composite stack;
    private final PageTree page;
    private final Label problem;
    private CameraModel model;

    ModelDetails(Composite parent, CameraModelCatalog catalog) {
        this.catalog = catalog;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite bar = new Composite(area, SWT.NONE);
        heading = new CLabel(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(BUTTONS, 1).applyTo(heading);
        GridLayoutFactory.fillDefaults().numColumns(BUTTONS).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        correct = button(bar, Messages.Correct, this::correct);
        takeBack = button(bar, Messages.TakeBack, this::takeBack);
        Button again = button(bar, Messages.ReadAgain, catalog::readAgain);
        again.setToolTipText(Messages.ReadAgainHint);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        page = new PageTree(stack);
        problem = WidgetFactory.label(SWT.WRAP).create(stack);
        page.viewer().addSelectionChangedListener(event -> update());
        page.viewer().addDoubleClickListener(event -> correct());
        update();
    }

    TreeViewer tree() {
        return page.viewer();
    }

    /** Adds what can be done with the selected value. */
    void fill(MenuManager menu) {
        Action correcting = action(Messages.Correct, this::correct);
        Action takingBack = action(Messages.TakeBack, this::takeBack);
        menu.add(correcting);
        menu.add(takingBack);
        menu.addMenuListener(shown -> {
            correcting.setEnabled(correct.getEnabled());
            takingBack.setEnabled(takeBack.getEnabled());
        });
    }

    void show(ListedModel listed) {
        model = listed.model().orElse(null);
        String from = listed.origin() == null ? "" : listed.origin().name();
        if (model == null) {
            heading.setText(NLS.bind(Messages.HeadingUnusable, listed.id(), from));
            complain(listed.problem());
        } else {
            ModelPage shown = ModelPage.of(model);
            String name = model.getManufacturer() == null
                    ? model.getId()
                    : NLS.bind(Messages.HeadingMaker, model.getId(), model.getManufacturer());
            heading.setText(NLS.bind(Messages.Heading, name, counts(shown)));
            page.show(shown);
            bring(page.viewer().getTree().getParent().getParent());
        }
        heading.setToolTipText(from);
        update();
    }

    /** Says what went wrong, in the place of the page. */
    void complain(String why) {
        problem.setText(why);
        heading.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_ERROR));
        bring(problem);
    }

    private static String counts(ModelPage shown) {
        return NLS.bind(Messages.OriginCounts, new Object[]{shown.count(Provenance.DOCUMENTED),
                shown.count(Provenance.ASSUMED), shown.count(Provenance.CORRECTED)});
    }

    private void bring(Control control) {
        if (control != problem) {
            heading.setImage(null);
        }
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void update() {
        Optional<ModelValue> value = model == null ? Optional.empty() : page.selected();
        correct.setEnabled(value.filter(ModelValue::isCorrectable).isPresent());
        takeBack.setEnabled(
                value.filter(ModelValue::isKnown).filter(known -> known.origin().isCorrected()).isPresent());
    }

    private void correct() {
        page.selected().filter(ModelValue::isCorrectable).ifPresent(value -> new CorrectDialog(area.getShell(), catalog,
                model, value, page.selectedEntry()).open());
    }

    private void takeBack() {
        page.selected().ifPresent(value -> {
            CameraModel corrected = model;
            new Background(area).start(Messages.TakingBack, monitor -> {
                catalog.withdraw(corrected, value.correction(null, null, LocalDate.now()));
                return corrected;
            }, done -> {}, this::complain);
        });
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private static Button button(Composite parent, String text, Runnable run) {
        return WidgetFactory.button(SWT.PUSH).text(text).onSelect(event -> run.run()).create(parent);
    }
}
