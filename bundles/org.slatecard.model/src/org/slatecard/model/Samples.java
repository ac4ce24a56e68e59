package org.slatecard.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The fleets that come with the product: {@link #OB_VAN}, 12 cameras without a mistake, and {@link #STADIUM}, 60 cameras
 * in nested groups with two dozen of the mistakes that people make, which its notes list. To be copied before they are edited.
 */
public final class Samples {
    /** File name of the clean fleet. */
    public static final String OB_VAN = "ob-van.fleet";
    /** File name of the fleet with mistakes. */
    public static final String STADIUM = "stadium.fleet";

    /** File names of all samples. */
    public List<String> names() {
        return List.of(OB_VAN, STADIUM);
    }

    /**
     * The bytes of a sample's file.
     *
     * @param name one of the {@link #names()}
     */
    public byte[] content(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(name);
        }
        try (InputStream content = Samples.class.getResourceAsStream("/samples/" + name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
