package org.slatecard.ui.fleet.internal.table.cell;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.Effective;
import org.slatecard.model.EffectiveConfiguration;

/** A setting that is one of several values. */
final class SettingChoiceColumn<T> extends SettingColumn<T> {
    private final Choices<T> choices;

    SettingChoiceColumn(String title, EAttribute feature, Function<EffectiveConfiguration, Effective<T>> value,
            Choices<T> choices, EditingDomain domain) {
        super(title, feature, value, domain);
        this.choices = choices;
    }

    @Override
    public EditorKind editor() {
        return EditorKind.ONE_OF;
    }

    @Override
    public List<String> choices() {
        return choices.names();
    }

    @Override
    String shown(T found) {
        return choices.name(found);
    }

    @Override
    T parsed(String line) throws Refusal {
        return choices.find(title(), line);
    }
}
