package org.slatecard.ui.vault.internal.secret;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ByteArrayTransfer;

/** Asks programs that keep a history of the clipboard to leave this entry out. */
final class ConcealedTransfer extends ByteArrayTransfer {
    /** What they look for. */
    static final byte[] HINT = "secret".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = switch (SWT.getPlatform()) {
        case "win32" -> "ExcludeClipboardContentFromMonitorProcessing";
        case "cocoa" -> "org.nspasteboard.ConcealedType";
        default -> "x-kde-passwordManagerHint";
    };
    private static final int ID = registerType(NAME);

    @Override
    protected int[] getTypeIds() {
        return new int[]{ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[]{NAME};
    }
}
