package org.slatecard.ui.fleet.internal.element;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of elements, as long as a control lives. */
public final class Icons {
    private static final String BUNDLE = "org.slatecard.ui.fleet";

    private final LocalResourceManager resources;

    /** Icons that are freed with that control. */
    public Icons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The icon in a file of the bundle's folder of icons; the name goes without its end. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElseThrow();
    }

    /** An icon by its file's name. */
    public Image get(String name) {
        return get(descriptor(name));
    }

    /** An image made from a description. */
    public Image get(ImageDescriptor descriptor) {
        return resources.get(descriptor);
    }
}
