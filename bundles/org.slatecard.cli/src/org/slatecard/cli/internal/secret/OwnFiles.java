package org.slatecard.cli.internal.secret;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From where this process opens files by itself. */
public final class OwnFiles {
    private static final List<String> AREAS = List.of("osgi.install.area", "osgi.configuration.area");

    private OwnFiles() {}

    /** The folders of Java and of the product, and where random numbers come from. */
    public static List<Path> ofTheProcess() {
        List<Path> own = new ArrayList<>(List.of(Path.of("/dev/random"), Path.of("/dev/urandom"),
                real(Path.of(System.getProperty("java.home")))));
        for (String area : AREAS) {
            String place = System.getProperty(area);
            if (place != null) {
                own.add(real(Path.of(URI.create(place.replace(" ", "%20"))))); // the framework leaves blanks as they are
            }
        }
        return own;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
