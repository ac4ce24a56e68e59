package org.slatecard.benchmarks.blank;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective without views. */
public final class BlankPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {}
}
