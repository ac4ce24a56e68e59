package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what the products hold, against what they hold: those of all three systems, as they were built. */
class DependenciesTest {
    private static final Path MODULE = Slatecard.ROOT.resolve("releng/org.slatecard.product");
    private static final Path TABLE = MODULE.resolve("dependencies.md");
    private static final int COLUMNS = 5;

    @Test
    void namesEveryBundleOfTheProductsAndNoOther() throws Exception {
        Set<String> held = new TreeSet<>();
        for (Path plugins : plugins()) {
            held.addAll(bundles(plugins));
        }

        assertThat(rows()).extracting(row -> row.get(0) + " " + row.get(1)).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void saysOfEachUnderWhichLicenceAndWhyItIsThere() throws Exception {
        assertThat(rows()).isNotEmpty().allSatisfy(
                row -> assertThat(row).hasSize(COLUMNS).allSatisfy(cell -> assertThat(cell).isNotBlank()));
    }

    @Test
    void isPartOfEachProductWithOurOwnLicence() throws Exception {
        for (Path plugins : plugins()) {
            assertThat(plugins.resolveSibling("DEPENDENCIES.md")).hasSameBinaryContentAs(TABLE);
            assertThat(plugins.resolveSibling("LICENSE")).hasSameBinaryContentAs(Slatecard.ROOT.resolve("LICENSE"));
        }
    }

    private static List<Path> plugins() throws IOException {
        try (Stream<Path> files = Files.walk(MODULE.resolve("target/products"))) {
            List<Path> plugins = files.filter(file -> file.endsWith("plugins") && Files.isDirectory(file)).toList();
            assertThat(plugins).as("Linux, Windows, macOS").hasSize(3);
            return plugins;
        }
    }

    /** Names and versions without qualifier of the bundles that are not ours. */
    private static List<String> bundles(Path plugins) throws IOException {
        List<String> bundles = new ArrayList<>();
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path file : files.toList()) {
                Manifest manifest = manifest(file);
                String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName").replaceAll(";.*", "")
                        .strip();
                String version = manifest.getMainAttributes().getValue("Bundle-Version");
                if (!name.startsWith("org.slatecard.")) {
                    bundles.add(name + " " + (version + ".0.0").replaceAll("^(\\d+\\.\\d+\\.\\d+).*", "$1"));
                }
            }
        }
        return bundles;
    }

    private static Manifest manifest(Path bundle) throws IOException {
        if (Files.isDirectory(bundle)) {
            try (InputStream in = Files.newInputStream(bundle.resolve(JarFile.MANIFEST_NAME))) {
                return new Manifest(in);
            }
        }
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest();
        }
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .skip(1).map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip).toList())
                .toList();
    }
}
