package org.slatecard.ui.fleet.internal.compare;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;

/**
 * Text that the compare editor shows on one side.
 *
 * @param title what the side is called
 * @param text  what stands there
 */
record ReadableSide(String title, String text) implements ITypedElement, IEncodedStreamContentAccessor {
    @Override
    public String getName() {
        return title;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public String getType() {
        return TEXT_TYPE;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }
}
