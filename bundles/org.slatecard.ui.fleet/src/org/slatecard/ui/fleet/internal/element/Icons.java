package org.slatecard.ui.fleet.internal.element;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The icons of elements, as long as a control lives. */
public final class Icons {
    private static final String BUNDLE = "org.slatecard.ui.fleet";

    private final LocalResourceManager resources;
    private final Map<String, Image> known = new HashMap<>();

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
        return known.computeIfAbsent(name, each -> get(descriptor(each)));
    }

    /** An icon by its file's name, with a sign of the workbench (ISharedImages) in its lower left corner. */
    public Image get(String name, String sign) {
        return known.computeIfAbsent(name + sign,
                each -> get(new DecorationOverlayIcon(descriptor(name),
                        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(sign),
                        IDecoration.BOTTOM_LEFT)));
    }

    /** An image made from a description. */
    public Image get(ImageDescriptor descriptor) {
        return resources.get(descriptor);
    }
}
