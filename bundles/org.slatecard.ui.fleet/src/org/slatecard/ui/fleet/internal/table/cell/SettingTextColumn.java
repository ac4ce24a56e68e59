package org.slatecard.ui.fleet.internal.table.cell;

import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.Effective;
import org.slatecard.model.EffectiveConfiguration;

/** A setting that is a text. */
final class SettingTextColumn extends SettingColumn<String> {
    SettingTextColumn(String title, EAttribute feature, Function<EffectiveConfiguration, Effective<String>> value,
            EditingDomain domain) {
        super(title, feature, value, domain);
    }

    @Override
    public EditorKind editor() {
        return EditorKind.LINE;
    }

    @Override
    String shown(String found) {
        return found;
    }

    @Override
    String parsed(String line) {
        return line;
    }
}
