package org.slatecard.ui.fleet.internal.table.cell;

import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.Effective;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;

/** A setting that a camera has of its own, or takes over from its group or the fleet. */
abstract class SettingColumn<T> extends Column {
    private final Function<EffectiveConfiguration, Effective<T>> value;
    private final EditingDomain domain;

    SettingColumn(String title, EStructuralFeature feature, Function<EffectiveConfiguration, Effective<T>> value,
            EditingDomain domain) {
        super(feature.getName(), title, feature);
        this.value = value;
        this.domain = domain;
    }

    @Override
    public Cell cell(EffectiveConfiguration effective) {
        Effective<T> found = value.apply(effective);
        if (found.value() == null) {
            return Cell.EMPTY;
        }
        return new Cell(shown(found.value()), found.origin() == effective.camera() ? null : found.origin());
    }

    @Override
    public Command write(Camera camera, String text) throws Refusal {
        String line = PlainText.line(title(), text);
        Object parsed = line.isEmpty() ? SetCommand.UNSET_VALUE : parsed(line);
        // SetCommand.create would make a command for lists whose undo fails: it restores the elements twice
        return new SetCommand(domain, camera, feature(), parsed);
    }

    abstract String shown(T found);

    abstract T parsed(String line) throws Refusal;
}
