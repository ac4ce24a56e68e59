package org.slatecard.ui.fleet.internal.table.cell;

import org.eclipse.osgi.util.NLS;

/** A cell cannot take over a text; the message says why and what it would take. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String pattern, Object... arguments) {
        super(NLS.bind(pattern, arguments));
    }
}
