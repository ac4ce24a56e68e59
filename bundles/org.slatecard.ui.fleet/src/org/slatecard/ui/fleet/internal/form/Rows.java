package org.slatecard.ui.fleet.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.ui.fleet.internal.field.FieldTexts;
import org.slatecard.ui.fleet.internal.field.FieldValue;

/** Makes the rows of a section: a field's label, its control, under it where the value comes from and what is wrong. */
final class Rows {
    static final int LABEL_WIDTH = 150;
    /** Between the columns of a section. */
    static final int SPACING = 12;
    /** Where the fields begin. */
    static final int INDENT = LABEL_WIDTH + SPACING;
    private static final int LEAST_WIDTH = 120;
    private static final int NOTES_HEIGHT = 60;

    private final FormScope scope;
    private final Composite area;

    /** Rows in a composite whose layout is a grid of two columns. */
    Rows(FormScope scope, Composite area) {
        this.scope = scope;
        this.area = area;
    }

    FormScope scope() {
        return scope;
    }

    Composite area() {
        return area;
    }

    void text(EStructuralFeature feature) {
        text(feature, SWT.SINGLE, typed -> typed);
    }

    void notes(EStructuralFeature feature) {
        Text text = text(feature, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, typed -> typed);
        ((GridData) text.getLayoutData()).heightHint = NOTES_HEIGHT;
        Control label = area.getChildren()[List.of(area.getChildren()).indexOf(text) - 1];
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.BEGINNING;
    }

    void number(EStructuralFeature feature) {
        text(feature, SWT.SINGLE, typed -> typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null);
    }

    private Text text(EStructuralFeature feature, int style, Function<String, Object> read) {
        label(feature);
        Text text = scope.toolkit().createText(area, "", SWT.BORDER | style);
        text.setLayoutData(wide());
        FieldValue value = scope.value(feature, text);
        if (value.differs()) {
            text.setMessage(Messages.SeveralValues);
        }
        UpdateValueStrategy<String, Object> toModel = new UpdateValueStrategy<>();
        toModel.setConverter(IConverter.create(typed -> typed.isEmpty() ? empty(feature) : read.apply(typed)));
        toModel.setAfterGetValidator(typed -> typed.isEmpty() || read.apply(typed) != null
                ? ValidationStatus.ok()
                : ValidationStatus.error(NLS.bind(Messages.NumberNeeded, FieldTexts.label(feature))));
        UpdateValueStrategy<Object, String> toText = new UpdateValueStrategy<>();
        toText.setConverter(IConverter.create(held -> Objects.toString(held, "")));
        Binding binding = scope.binding().bindValue(WidgetProperties.text(SWT.Modify).observe(text), value, toModel,
                toText);
        FindingLine findings = finish(feature, value, text);
        IObservableValue<IStatus> status = binding.getValidationStatus();
        status.addValueChangeListener(event -> {
            if (findings.showProblem(status.getValue().isOK() ? "" : status.getValue().getMessage())) {
                scope.reflow().run();
            }
        });
        return text;
    }

    /** An emptied field has no value, but for one that would then take over: that has an empty value of its own. */
    private Object empty(EStructuralFeature feature) {
        return inherits(feature) ? "" : null;
    }

    private boolean inherits(EStructuralFeature feature) {
        return feature.isUnsettable() && !(scope.first() instanceof Fleet);
    }

    void choice(EStructuralFeature feature) {
        List<Enumerator> literals = ((EEnum) feature.getEType()).getELiterals().stream()
                .map(EEnumLiteral::getInstance).toList();
        choice(feature, literals, literal -> FieldTexts.label((Enumerator) literal));
    }

    void choice(EStructuralFeature feature, Collection<?> values, Function<Object, String> text) {
        choice(feature, values, text, null);
    }

    /** A choice in which one of the values stands for none. */
    void choice(EStructuralFeature feature, Collection<?> values, Function<Object, String> text, Object none) {
        label(feature);
        ComboViewer viewer = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(text));
        viewer.setInput(values);
        viewer.getControl().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        FieldValue value = scope.value(feature, viewer.getControl());
        UpdateValueStrategy<Object, Object> toModel = new UpdateValueStrategy<>();
        toModel.setConverter(IConverter.create(chosen -> chosen == none ? null : chosen));
        UpdateValueStrategy<Object, Object> toViewer = new UpdateValueStrategy<>();
        toViewer.setConverter(IConverter.create(held -> held == null && !value.differs() ? none : held));
        scope.binding().bindValue(ViewerProperties.singleSelection().observe(viewer), value, toModel, toViewer);
        finish(feature, value, viewer.getControl());
    }

    void check(EStructuralFeature feature) {
        new Label(area, SWT.NONE).setBackground(area.getBackground());
        Button box = scope.toolkit().createButton(area, FieldTexts.label(feature), SWT.CHECK);
        box.setLayoutData(wide());
        FieldValue value = scope.value(feature, box);
        UpdateValueStrategy<Object, Boolean> toBox = new UpdateValueStrategy<>();
        toBox.setConverter(IConverter.create(held -> {
            box.setGrayed(held == null);
            return held == null || (Boolean) held;
        }));
        scope.binding().bindValue(WidgetProperties.buttonSelection().observe(box), value,
                new UpdateValueStrategy<Boolean, Object>(), toBox);
        finish(feature, value, box);
    }

    void secret(EStructuralFeature feature) {
        new SecretRow(this, feature).create();
    }

    /** In the place of a choice for which the fleet holds nothing to choose. */
    void noCandidates(EStructuralFeature feature) {
        Label none = scope.toolkit().createLabel(area, Messages.NoneDefined, SWT.WRAP);
        none.setLayoutData(wide());
        scope.findings().add(feature, new FindingLine(area, 2, scope.session(), INDENT));
    }

    /** A button to press. Not one of the form's toolkit: with the colours of a form it would not look disabled when it is. */
    static Button button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    void hint(String text) {
        Label hint = scope.toolkit().createLabel(area, text, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.widthHint = 300;
        hint.setLayoutData(wide);
    }

    Label label(EStructuralFeature feature) {
        Label label = scope.toolkit().createLabel(area, FieldTexts.label(feature) + ":");
        GridData fixed = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        fixed.widthHint = LABEL_WIDTH;
        label.setLayoutData(fixed);
        hintOf(feature).ifPresent(label::setToolTipText);
        return label;
    }

    /** What every field has: its hint, its place to be found again, inheritance, findings. */
    FindingLine finish(EStructuralFeature feature, FieldValue value, Control control) {
        boolean inherits = inherits(feature);
        Runnable enable = () -> enable(control, !scope.session().readOnly() && (!inherits || value.isOwn()));
        enable.run();
        scope.onChange(control, enable);
        return finishAlwaysEnabled(feature, value, control);
    }

    /** As {@link #finish}, for a control that looks itself after what is enabled in it. */
    FindingLine finishAlwaysEnabled(EStructuralFeature feature, FieldValue value, Control control) {
        hintOf(feature).ifPresent(control::setToolTipText);
        scope.controls().put(feature, control);
        control.addListener(SWT.FocusIn, event -> value.beginSitting());
        if (inherits(feature)) {
            new Label(area, SWT.NONE).setBackground(area.getBackground());
            InheritLine.create(area, scope, value, feature);
        }
        FindingLine findings = new FindingLine(area, 2, scope.session(), INDENT);
        scope.findings().add(feature, findings);
        return findings;
    }

    private Optional<String> hintOf(EStructuralFeature feature) {
        return FieldTexts.hint(feature, scope.session().models(), scope.modelId());
    }

    private static void enable(Control control, boolean enabled) {
        if (control.getEnabled() != enabled) {
            control.setEnabled(enabled);
        }
    }

    /** As wide as there is room, whatever the text. */
    static GridData wide() {
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = LEAST_WIDTH;
        return wide;
    }
}
