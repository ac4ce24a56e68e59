package org.slatecard.ui.fleet.internal.finding;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdapterFactory;
import org.slatecard.validation.Finding;
import org.slatecard.workbench.HelpTopic;

/** Leads from a finding, or its marker in Problems, to the help about its rule. */
public final class FindingHelp implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return switch (adaptable) {
            case Finding finding -> type.cast(new HelpTopic(finding.rule().id()));
            case IMarker marker when isFinding(marker) -> type.cast(new HelpTopic(FindingMark.of(marker).ruleId()));
            default -> null;
        };
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[]{HelpTopic.class};
    }

    private static boolean isFinding(IMarker marker) {
        try {
            return marker.isSubtypeOf(FindingMark.TYPE);
        } catch (CoreException e) {
            return false; // it is gone
        }
    }
}
