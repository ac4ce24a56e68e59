package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * What NatTable needs to have running: Eclipse Collections finds its own parts through {@code ServiceLoader}, which in
 * OSGi only SPI Fly makes work, and without which the table stays empty. They look at every bundle that is installed,
 * and so are started by the first table rather than with the workbench.
 */
final class TableLibraries {
    private static final List<String> IN_ORDER = List.of("org.apache.aries.spifly.dynamic.bundle", "slf4j.simple",
            "org.eclipse.collections.impl");

    /** Starts them; those that run stay as they are. */
    void start() {
        for (String name : IN_ORDER) {
            Bundle bundle = Platform.getBundle(name);
            if (bundle == null) {
                throw new IllegalStateException(name);
            }
            try {
                bundle.start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }
}
