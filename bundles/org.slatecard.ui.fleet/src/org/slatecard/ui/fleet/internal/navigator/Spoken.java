package org.slatecard.ui.fleet.internal.navigator;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The name of a control that no label stands before. */
final class Spoken extends AccessibleAdapter {
    private final String name;

    Spoken(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
