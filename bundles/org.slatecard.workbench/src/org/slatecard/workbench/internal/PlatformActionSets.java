package org.slatecard.workbench.internal;

import org.eclipse.core.runtime.dynamichelpers.IExtensionChangeHandler;
import org.eclipse.ui.internal.WorkbenchPlugin;
import org.eclipse.ui.internal.registry.ActionSetRegistry;
import org.eclipse.ui.internal.registry.IActionSetDescriptor;

/**
 * The action sets that the platform's bundles put into every menu: opening any file, working sets, lists of keys. No
 * activity reaches them, and there is no other way to be rid of them than the registry itself.
 */
final class PlatformActionSets {
    private static final String OURS = "org.slatecard.";

    private PlatformActionSets() {}

    static void remove() {
        ActionSetRegistry registry = WorkbenchPlugin.getDefault().getActionSetRegistry();
        for (IActionSetDescriptor set : registry.getActionSets()) {
            if (!set.getId().startsWith(OURS)) {
                IExtensionChangeHandler handler = registry;
                handler.removeExtension(set.getConfigurationElement().getDeclaringExtension(), new Object[]{set});
            }
        }
    }
}
