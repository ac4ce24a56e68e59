package org.slatecard.ui.fleet.internal.compare;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Image;
import org.slatecard.model.FleetFile;

/**
 * One state of a fleet, as one side of a comparison.
 *
 * @param title   what the side is called
 * @param content gives the bytes of the fleet file
 */
public record FleetState(String title, Content content) implements ITypedElement, IEncodedStreamContentAccessor {
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
        return FleetFile.EXTENSION;
    }

    @Override
    public InputStream getContents() throws CoreException {
        return content.open();
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }

    /** Gives the bytes of a state. */
    @FunctionalInterface
    public interface Content {
        /** The bytes from their beginning. */
        InputStream open() throws CoreException;
    }
}
