package org.slatecard.ui.fleet.internal.command;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.change.Cutting;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/**
 * The system's clipboard, with elements of fleets and, for other programs, their names as text.
 *
 * @param display whose clipboard
 */
record FleetClipboard(Display display) {
    private static final ElementTransfer ELEMENTS = new ElementTransfer();

    /** Whether these can be copied: elements of the fleet, not the fleet itself. */
    static boolean canHold(List<EObject> elements, FleetSession session) {
        return !elements.isEmpty() && elements.stream().allMatch(each -> each.eContainer() == session.fleet());
    }

    void put(List<EObject> elements) throws ExplainedException {
        byte[] content = Cutting.bytes(elements);
        String text = Cutting.text(elements);
        with(clipboard -> {
            clipboard.setContents(new Object[]{content, text},
                    new Transfer[]{ELEMENTS, TextTransfer.getInstance()});
            return null;
        });
    }

    /** What was put; null where the clipboard holds something else. */
    byte[] get() {
        return with(clipboard -> (byte[]) clipboard.getContents(ELEMENTS));
    }

    private <T> T with(Function<Clipboard, T> use) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return use.apply(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
