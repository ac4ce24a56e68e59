package org.slatecard.benchmarks.blank;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** An application that does nothing: what it costs to start the platform. */
public final class Nothing implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        return EXIT_OK;
    }

    @Override
    public void stop() {}
}
