package org.slatecard.ui.fleet.internal.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.slatecard.workbench.FleetPage;
import org.slatecard.workbench.HelpTopic;

/**
 * A page that a bundle adds to the editor.
 *
 * @param name    on its tab
 * @param order   pages stand in ascending order
 * @param element where it is declared
 */
record PageContribution(String name, int order, IConfigurationElement element) {
    private static final String POINT = "org.slatecard.workbench.fleetPages";

    static List<PageContribution> all(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(PageContribution::of)
                .sorted(Comparator.comparingInt(PageContribution::order)).toList();
    }

    FleetPage create() throws CoreException {
        return (FleetPage) element.createExecutableExtension("class");
    }

    /** The topic of the help about it, where there is one. */
    Optional<HelpTopic> help() {
        return Optional.ofNullable(element.getAttribute("help")).map(HelpTopic::new);
    }

    private static PageContribution of(IConfigurationElement element) {
        return new PageContribution(element.getAttribute("name"), Integer.parseInt(element.getAttribute("order")),
                element);
    }
}
