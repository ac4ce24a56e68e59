package org.slatecard.ui.card.internal;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The name that assistive technology speaks for a control that has no text of its own. */
final class SpokenName extends AccessibleAdapter {
    private final String name;

    SpokenName(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent e) {
        e.result = name;
    }
}
