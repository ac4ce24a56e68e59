package org.slatecard.ui.transfer.internal;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.slatecard.transfer.ServerResult;

/**
 * A server with what came of its check.
 *
 * @param targets names of the transfer targets that lead to it
 * @param result  what came of it
 */
record CheckedServer(List<String> targets, ServerResult result) {
    String title() {
        return NLS.bind(Messages.Column, String.join(", ", targets), result.server());
    }
}
