package org.slatecard.ui.fleet.internal.field;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Settings;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/**
 * One field of one or several elements, for data binding: the value that they have in common, after inheritance; null
 * where they differ. Setting it is one step of undo, together with what was typed before since {@link #beginSitting}.
 */
public final class FieldValue extends AbstractObservableValue<Object> {
    private final FleetSession session;
    private final List<? extends EObject> subjects;
    private final EStructuralFeature feature;
    private final Consumer<Notification> onChange = this::changed;
    private Object sitting = new Object();
    private Object shown;

    /** The field of all these elements. */
    public FieldValue(FleetSession session, List<? extends EObject> subjects, EStructuralFeature feature) {
        this.session = session;
        this.subjects = List.copyOf(subjects);
        this.feature = feature;
        shown = read();
        session.changes().add(onChange);
    }

    /** From here on edits are a new step of undo. */
    public void beginSitting() {
        sitting = new Object();
    }

    /** Whether the elements do not agree on the value. */
    public boolean differs() {
        return subjects.stream().map(this::valueOf).distinct().limit(2).count() > 1;
    }

    /** Whether the elements that inherit have their own value. */
    public boolean isOwn() {
        return subjects.stream().allMatch(subject -> !(subject instanceof Settings) || subject.eIsSet(feature));
    }

    /** The elements' own values from now on, equal to those that they took over until now. */
    public void override() {
        execute(Messages.EditOverride, null, subjects.stream().filter(subject -> !subject.eIsSet(feature))
                .map(subject -> set(subject, valueOf(subject))).toArray(Command[]::new));
    }

    /** No own values from now on. */
    public void takeOver() {
        execute(Messages.EditTakeOver, null, subjects.stream().filter(subject -> subject.eIsSet(feature))
                .map(subject -> set(subject, SetCommand.UNSET_VALUE)).toArray(Command[]::new));
    }

    @Override
    public Object getValueType() {
        return feature;
    }

    @Override
    protected Object doGetValue() {
        return read();
    }

    @Override
    protected void doSetValue(Object value) {
        if (!differs() && Objects.equals(value, read())) {
            return;
        }
        Object stored = value == null && !(isInherited()) ? SetCommand.UNSET_VALUE : value;
        shown = value;
        execute(Messages.EditSet, sitting,
                subjects.stream().map(subject -> set(subject, stored)).toArray(Command[]::new));
    }

    @Override
    public synchronized void dispose() {
        session.changes().remove(onChange);
        super.dispose();
    }

    private boolean isInherited() {
        return subjects.get(0) instanceof Settings && feature.isUnsettable();
    }

    private void execute(String label, Object step, Command... commands) {
        if (commands.length > 0) {
            session.execute(new Edit(step, NLS.bind(label, FieldTexts.label(feature)), commands));
        }
    }

    private Command set(EObject subject, Object value) {
        return SetCommand.create(session.domain(), subject, feature, value);
    }

    private Object read() {
        return differs() ? null : valueOf(subjects.get(0));
    }

    private Object valueOf(EObject subject) {
        Object value = subject instanceof Settings settings && feature.isUnsettable() && !subject.eIsSet(feature)
                ? EffectiveConfiguration.inherited(settings, feature).value()
                : subject.eGet(feature);
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    /** Its own attribute, or any reference: whom the elements take over from. */
    private void changed(Notification change) {
        if (change.getFeature() == feature || change.getFeature() instanceof EReference) {
            refresh();
        }
    }

    private void refresh() {
        Object now = read();
        Object before = shown;
        shown = now;
        if (!Objects.equals(before, now)) {
            fireValueChange(Diffs.createValueDiff(before, now));
        }
    }
}
