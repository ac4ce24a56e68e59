package org.slatecard.ui.fleet.internal.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** The form of what is selected: one element, or several of a kind. */
final class DetailsForm {
    /** After the last key: to lay the head out anew takes longer than a key may. */
    private static final int MOMENT_MS = 150;

    private final FleetSession session;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Icons icons;
    private final ReadinessHead head;
    private FormScope scope;
    private List<List<?>> conditions = List.of();

    DetailsForm(Composite parent, FleetSession session) {
        this.session = session;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        icons = new Icons(form);
        toolkit.decorateFormHeading(form.getForm());
        head = new ReadinessHead(session, form.getForm());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 14;
        form.getBody().setLayout(layout);
        form.addDisposeListener(event -> {
            clear();
            toolkit.dispose();
        });
        show(List.of());
    }

    /** Shows the fields of elements; of none, or of different kinds, a word on what to do. */
    void show(List<? extends EObject> subjects) {
        form.setRedraw(false);
        try {
            clear();
            Kind kind = subjects.isEmpty() ? null : Kind.of(subjects.get(0)).orElse(null);
            if (kind == null || subjects.stream().anyMatch(subject -> Kind.of(subject).orElse(null) != kind)) {
                form.setText("");
                form.setImage(null);
                head.show(null);
                hint(subjects.isEmpty()
                        ? Messages.FormNothing
                        : NLS.bind(Messages.FormMixed, subjects.size()));
            } else {
                fill(kind, subjects);
            }
        } finally {
            form.setRedraw(true);
        }
        form.reflow(true);
        form.getForm().getBody().layout(true, true);
    }

    /** Puts the focus into a field; false where the form does not have it. */
    boolean focus(EStructuralFeature feature) {
        Optional<Control> control = Optional.ofNullable(scope).map(shown -> shown.controls().get(feature));
        control.ifPresent(field -> {
            field.setFocus();
            form.showControl(field);
        });
        return control.isPresent();
    }

    private void fill(Kind kind, List<? extends EObject> subjects) {
        scope = new FormScope(session, subjects, toolkit, () -> form.reflow(true));
        conditions = conditions();
        show(kind);
        head.show(scope.single() && scope.first() instanceof Camera camera ? camera : null);
        scope.findings().add(null, new FindingLine(form.getBody(), 1, session));
        for (FormSection section : SectionPlan.sections(kind, subjects)) {
            Section frame = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR);
            frame.setText(section.title());
            frame.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            Composite area = toolkit.createComposite(frame);
            GridLayout grid = new GridLayout(2, false);
            grid.marginHeight = 8;
            grid.verticalSpacing = 8;
            grid.horizontalSpacing = Rows.SPACING;
            area.setLayout(grid);
            section.fill(new Rows(scope, area));
            frame.setClient(area);
        }
        scope.findings().start();
        FormScope shown = scope;
        Runnable follow = () -> {
            if (scope == shown) {
                follow(kind);
            }
        };
        scope.onChange(form.getBody().getChildren()[0], () -> form.getDisplay().timerExec(MOMENT_MS, follow));
    }

    private void follow(Kind kind) {
        show(kind);
        if (!conditions.equals(conditions())) {
            conditions = conditions();
            List<? extends EObject> subjects = scope.subjects();
            form.getDisplay().asyncExec(() -> {
                if (!form.isDisposed() && scope != null && scope.subjects() == subjects) {
                    show(subjects);
                }
            });
        }
    }

    private void show(Kind kind) {
        String title = scope.single()
                ? Names.withKind(scope.first())
                : NLS.bind(Messages.FormSeveral, scope.subjects().size(), kind.label());
        if (!title.equals(form.getText())) {
            form.setText(title);
        }
        Image icon = icons.get(kind.icon());
        if (icon != form.getImage()) {
            form.setImage(icon);
        }
    }

    /** What decides which rows there are, besides the kind of element. */
    private List<List<?>> conditions() {
        return List.of(
                scope.single() && scope.first() instanceof Camera camera ? AddressSection.networks(camera) : List.of(),
                AccessSection.waiting(session, scope.subjects()));
    }

    private void hint(String text) {
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 300;
        toolkit.createLabel(form.getBody(), text, SWT.WRAP).setLayoutData(wide);
    }

    private void clear() {
        if (scope != null) {
            scope.findings().stop();
            scope.binding().dispose();
            scope = null;
        }
        if (!form.getBody().isDisposed()) {
            for (Control child : form.getBody().getChildren()) {
                child.dispose();
            }
        }
    }
}
