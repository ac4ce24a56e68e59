package org.slatecard.ui.fleet.internal.table.cell;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;

/** A text that each camera has of its own. */
final class OwnColumn extends Column {
    private final EditingDomain domain;
    private final EditorKind editor;

    OwnColumn(String title, EAttribute feature, EditorKind editor, EditingDomain domain) {
        super(feature.getName(), title, feature);
        this.domain = domain;
        this.editor = editor;
    }

    @Override
    public Cell cell(EffectiveConfiguration effective) {
        return Cell.own((String) effective.camera().eGet(feature()));
    }

    @Override
    public EditorKind editor() {
        return editor;
    }

    @Override
    public Command write(Camera camera, String text) throws Refusal {
        String value = editor == EditorKind.LINES ? PlainText.lines(text) : PlainText.line(title(), text);
        return SetCommand.create(domain, camera, feature(), value.isEmpty() ? null : value);
    }
}
