package org.slatecard.ui.fleet.internal.table;

import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;

/** How cells are selected. NatTable's own search and its plus and minus keys are left out. */
final class SelectionConfiguration extends DefaultSelectionLayerConfiguration {
    SelectionConfiguration(CellEditing editing) {
        addConfiguration(new AbstractUiBindingConfiguration() {
            @Override
            public void configureUiBindings(UiBindingRegistry registry) {
                new TableKeys(editing).configureUiBindings(registry);
            }
        });
    }

    @Override
    protected void addSelectionUIBindings() {
        // the keys need an argument that does not exist yet when the super constructor calls this
    }

    @Override
    protected void addSearchUIBindings() {
        // Ctrl+F is the editor's Find
    }

    @Override
    protected void addTickUpdateConfig() {
        // no cell counts up and down
    }
}
