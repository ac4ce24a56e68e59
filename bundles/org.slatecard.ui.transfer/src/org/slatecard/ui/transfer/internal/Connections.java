package org.slatecard.ui.transfer.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.SuiteCheck;

/** How many connections to one server at a time the user wants: kept until another number is chosen. */
final class Connections {
    private static final String NODE = "org.slatecard.ui.transfer";
    private static final String KEY = "connections";

    private Connections() {}

    static int get() {
        return Math.clamp(node().getInt(KEY, CheckLimits.DEFAULT.connections()), 1, SuiteCheck.MOST_CONNECTIONS);
    }

    static void set(int connections) {
        node().putInt(KEY, connections);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
