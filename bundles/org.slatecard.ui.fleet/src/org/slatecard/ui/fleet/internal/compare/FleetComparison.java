package org.slatecard.ui.fleet.internal.compare;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Two states of fleets beside each other, for reading only. */
public final class FleetComparison extends CompareEditorInput {
    private final FleetState left;
    private final FleetState right;

    /** Compares two states. */
    public FleetComparison(String title, FleetState left, FleetState right) {
        super(configuration(left, right));
        this.left = left;
        this.right = right;
        setTitle(title);
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException {
        try {
            return new DiffNode(null, Differencer.CHANGE, null, new ReadableSide(left.title(), left.text()),
                    new ReadableSide(right.title(), right.text()));
        } catch (CoreException | IOException e) {
            throw new InvocationTargetException(e);
        }
    }

    private static CompareConfiguration configuration(FleetState left, FleetState right) {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel(left.title());
        configuration.setRightLabel(right.title());
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        return configuration;
    }
}
