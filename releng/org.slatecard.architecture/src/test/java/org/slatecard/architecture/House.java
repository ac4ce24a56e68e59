package org.slatecard.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The sources and classes of all bundles, as the tests of the architecture read them. */
final class House {
    static final Path ROOT = Path.of(System.getProperty("slatecard.root", "../..")).toAbsolutePath().normalize();
    static final Path BUNDLES = ROOT.resolve("bundles");

    private House() {}

    /** All bundles with code, those with tests among them. */
    static List<Path> allBundles() {
        return list(BUNDLES).stream().filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))).toList();
    }

    /** The bundles of the product. */
    static List<Path> productBundles() {
        return allBundles().stream().filter(bundle -> !name(bundle).endsWith(".tests"))
                .filter(bundle -> !name(bundle).endsWith(".testsupport")).toList();
    }

    static String name(Path bundle) {
        return bundle.getFileName().toString();
    }

    static JavaClasses classes() {
        return new ClassFileImporter().importPaths(productBundles().stream()
                .map(bundle -> bundle.resolve("target/classes")).toList());
    }

    /** Whether EMF made the class from the schema; its packages know each other by design. */
    static boolean generated(JavaClass type) {
        return type.getPackageName().matches("org\\.slatecard\\.model\\.(fleet|camera)(\\..*)?");
    }

    /** Java files that are written by hand, those of tests among them. */
    static List<Path> sources() {
        Stream<Path> folders = Stream.concat(allBundles().stream(), list(ROOT.resolve("releng")).stream());
        return folders.map(folder -> folder.resolve("src")).filter(Files::isDirectory).flatMap(House::walk)
                .filter(file -> file.toString().endsWith(".java")).toList();
    }

    static Manifest manifest(Path bundle) {
        try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
