package org.slatecard.ui.fleet.internal.command;

import org.eclipse.swt.dnd.ByteArrayTransfer;

/** Elements of a fleet on the clipboard, as the bytes of a small fleet. */
final class ElementTransfer extends ByteArrayTransfer {
    private static final String TYPE = "application/x-slatecard-elements";
    private static final int ID = registerType(TYPE);

    @Override
    protected int[] getTypeIds() {
        return new int[]{ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[]{TYPE};
    }
}
