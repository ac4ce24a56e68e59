package org.slatecard.ui.certificates.internal.detail;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.slatecard.validation.Severity;

/** The sign for how much a finding matters. */
public final class SeveritySign {
    private SeveritySign() {}

    /** The picture, which is the platform's. */
    public static Image of(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(name(severity));
    }

    static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    }
}
