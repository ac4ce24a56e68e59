package org.slatecard.ui.fleet.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.osgi.util.NLS;
import org.slatecard.ui.fleet.internal.open.FleetEntry;

/** A fleet as the view shows it; the same file is the same row. */
final class FleetRow extends PlatformObject {
    private final FleetEntry entry;
    private final boolean open;
    private final Problems problems;

    FleetRow(FleetEntry entry, boolean open, Problems problems) {
        this.entry = entry;
        this.open = open;
        this.problems = problems;
    }

    FleetEntry entry() {
        return entry;
    }

    boolean open() {
        return open;
    }

    Problems problems() {
        return problems;
    }

    String name() {
        return entry.name();
    }

    /** Where the file lies, in words where that is the workspace, which the user does not know. */
    String location() {
        return entry.inWorkspace() ? Messages.LocationSample : String.valueOf(entry.path().getParent());
    }

    /** Missing, how many problems, open: what applies, what matters most first, since a narrow view cuts the end off. */
    String state() {
        List<String> words = new ArrayList<>();
        if (entry.missing()) {
            words.add(Messages.StateMissing);
        }
        if (problems.errors() > 0) {
            words.add(NLS.bind(Messages.StateErrors, problems.errors()));
        }
        if (problems.warnings() > 0) {
            words.add(NLS.bind(Messages.StateWarnings, problems.warnings()));
        }
        if (open) {
            words.add(Messages.StateOpen);
        }
        return String.join(Messages.StateSeparator, words);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isAssignableFrom(IFile.class) ? adapter.cast(entry.file()) : super.getAdapter(adapter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FleetRow row && row.entry.file().equals(entry.file());
    }

    @Override
    public int hashCode() {
        return entry.file().hashCode();
    }
}
