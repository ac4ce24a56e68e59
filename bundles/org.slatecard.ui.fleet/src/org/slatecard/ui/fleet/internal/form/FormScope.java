package org.slatecard.ui.fleet.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Settings;
import org.slatecard.ui.fleet.internal.field.FieldValue;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/**
 * What the sections of one form share, from its making until something else is selected.
 *
 * @param session  the fleet
 * @param subjects the elements that are shown, all of one class
 * @param toolkit  makes the widgets
 * @param binding  holds them to the values
 * @param findings the lines with findings
 * @param controls the control of each field, to go to
 * @param reflow   lays the form out anew
 */
record FormScope(FleetSession session, List<? extends EObject> subjects, FormToolkit toolkit,
        DataBindingContext binding, FindingLines findings, Map<EStructuralFeature, Control> controls,
        Runnable reflow) {

    FormScope(FleetSession session, List<? extends EObject> subjects, FormToolkit toolkit, Runnable reflow) {
        this(session, subjects, toolkit, new DataBindingContext(), new FindingLines(session, subjects, reflow),
                new HashMap<>(), reflow);
    }

    /** The field of all subjects, freed with the control that shows it. */
    FieldValue value(EStructuralFeature feature, Control owner) {
        FieldValue value = new FieldValue(session, subjects, feature);
        owner.addDisposeListener(event -> value.dispose());
        return value;
    }

    EObject first() {
        return subjects.get(0);
    }

    boolean single() {
        return subjects.size() == 1;
    }

    /** The camera model that says what the fields are called; null where it is not known. */
    String modelId() {
        return switch (first()) {
            case Camera camera -> EffectiveConfiguration.of(camera).modelId().value();
            case Settings settings when settings.getModelId() != null -> settings.getModelId();
            default -> session.fleet().getModelId();
        };
    }

    /**
     * Calls back after the changes of the fleet as long as the control lives: once for all that are made in one turn of
     * the UI thread, which may be thousands.
     */
    void onChange(Control owner, Runnable refresh) {
        AtomicBoolean due = new AtomicBoolean();
        Runnable then = () -> {
            due.set(false);
            if (!owner.isDisposed()) {
                refresh.run();
            }
        };
        Consumer<Notification> listener = change -> {
            if (due.compareAndSet(false, true)) {
                owner.getDisplay().asyncExec(then);
            }
        };
        session.changes().add(listener);
        owner.addDisposeListener(event -> session.changes().remove(listener));
    }
}
