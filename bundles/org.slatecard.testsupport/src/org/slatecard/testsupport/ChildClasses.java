package org.slatecard.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * The classes of the bundles that a test sees, for Java processes of its own. They stand in one jar without signatures:
 * checking those takes half of the time in which a process starts, and from one jar Java keeps what it has loaded.
 *
 * @param jar the jar
 */
public record ChildClasses(Path jar) {
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    /** The classes of the bundles of this framework; the jar is made in {@code folder}. */
    public static ChildClasses in(Path folder) throws IOException {
        Path jar = folder.resolve("classes.jar");
        Set<String> known = new HashSet<>();
        try (ZipOutputStream all = new ZipOutputStream(Files.newOutputStream(jar))) {
            all.setLevel(0);
            for (File source : sources()) {
                if (source.isDirectory()) {
                    addFolder(source.toPath().resolve("target/classes"), known, all);
                    addFolder(source.toPath(), known, all);
                } else {
                    addJar(source, known, all);
                }
            }
        }
        return new ChildClasses(jar);
    }

    private static List<File> sources() throws IOException {
        Bundle own = FrameworkUtil.getBundle(ChildClasses.class);
        try {
            own.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw new IOException(e);
        }
        List<File> sources = new ArrayList<>(Arrays.stream(own.getBundleContext().getBundles())
                .map(FileLocator::getBundleFileLocation).flatMap(Optional::stream).toList());
        sources.add(new File(Bundle.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
        return sources;
    }

    /** What a bundle's folder holds besides what is made from it. */
    private static void addFolder(Path folder, Set<String> known, ZipOutputStream all) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.startsWith("target/") && known.add(name)) {
                    all.putNextEntry(new ZipEntry(name));
                    Files.copy(file, all);
                }
            }
        }
    }

    private static void addJar(File source, Set<String> known, ZipOutputStream all) throws IOException {
        try (ZipFile zip = new ZipFile(source)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && !SIGNATURE.matcher(name).matches() && known.add(name)) {
                    all.putNextEntry(new ZipEntry(name));
                    try (InputStream content = zip.getInputStream(entry)) {
                        content.transferTo(all);
                    }
                }
            }
        }
    }
}
