package org.slatecard.ui.fleet.internal.table.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.Effective;
import org.slatecard.model.EffectiveConfiguration;

/** A setting that is a list of things of the fleet. */
final class SettingListColumn<T> extends SettingColumn<List<T>> {
    private final Choices<T> choices;
    private final EditorKind editor;

    SettingListColumn(String title, EReference feature, Function<EffectiveConfiguration, Effective<List<T>>> value,
            Choices<T> choices, EditorKind editor, EditingDomain domain) {
        super(title, feature, value, domain);
        this.choices = choices;
        this.editor = editor;
    }

    @Override
    public EditorKind editor() {
        return editor;
    }

    @Override
    public List<String> choices() {
        return choices.names();
    }

    @Override
    public List<String> chosen(String text) {
        return NameList.split(text, choices::known);
    }

    @Override
    public String text(List<String> names) {
        return NameList.join(names);
    }

    @Override
    String shown(List<T> found) {
        return NameList.join(found.stream().map(choices::name).toList());
    }

    @Override
    List<T> parsed(String line) throws Refusal {
        List<T> things = new ArrayList<>();
        for (String called : chosen(line)) {
            T thing = choices.find(title(), called);
            if (things.contains(thing)) {
                throw new Refusal(Messages.RefusedTwice, called, title());
            }
            things.add(thing);
        }
        return things;
    }
}
