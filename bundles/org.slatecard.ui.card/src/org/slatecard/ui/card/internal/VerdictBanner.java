package org.slatecard.ui.card.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A verdict that can be read from across the truck: a large sign and one large line. */
final class VerdictBanner {
    private static final int WIDTH = 300;

    private final LocalResourceManager images;
    private final Label sign;
    private final Label line;

    VerdictBanner(Composite parent) {
        Composite banner = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(banner);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(banner);
        images = new LocalResourceManager(JFaceResources.getResources(), banner);
        sign = new Label(banner, SWT.NONE);
        line = new Label(banner, SWT.WRAP);
        line.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(line);
    }

    void show(boolean good, String verdict) {
        sign.setImage(images.get(ImageDescriptor
                .createFromURL(VerdictBanner.class.getResource(good ? "/icons/good.svg" : "/icons/bad.svg"))));
        say(verdict);
    }

    /** Something that is not a verdict yet. */
    void say(String text) {
        line.setText(text);
        line.getParent().getParent().layout(true, true);
    }

    void clear(String text) {
        sign.setImage(null);
        say(text);
    }
}
