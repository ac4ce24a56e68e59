package org.slatecard.validation.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.slatecard.validation.Validator;

/** The services as the product gets them. */
final class Services {
    private Services() {}

    static Validator validator() {
        BundleContext context = FrameworkUtil.getBundle(Validator.class).getBundleContext();
        return context.getService(context.getServiceReference(Validator.class));
    }
}
