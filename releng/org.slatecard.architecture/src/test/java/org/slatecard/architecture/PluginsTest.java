package org.slatecard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What bundles declare is there, and what is there is tested. */
class PluginsTest {
    private static final Pattern CLASS = Pattern.compile("\"(org\\.slatecard\\.[\\w.]+\\.[A-Z]\\w*)[:\"]");
    private static final Pattern ICON = Pattern.compile("\"((?:icons|images)/[^\"]+)\"");
    private static final Pattern MAY_NOT_RUN = Pattern
            .compile("@[\\w.]*Disabled|\\bassum(e|ing)[A-Z]\\w*\\(|Assumptions\\.");
    /** Only data knows a camera: its name, its files, its suites, what it takes, its menu. */
    private static final Pattern CAMERA = Pattern.compile(
            "\"[^\"]*(certification\\.pem|cacert\\.pem|MPC-\\d|PXW-|HXR-|ILCE|ILME|TLS_(RSA|DHE|ECDHE)_|!%\\+,-|\\[Network\\])");

    @Test
    void everyClassThatAPluginNamesExists() {
        List<String> missing = new ArrayList<>();
        for (Path bundle : House.productBundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                CLASS.matcher(House.read(plugin)).results().map(found -> found.group(1))
                        .filter(name -> !exists(name)).forEach(name -> missing.add(House.name(bundle) + ": " + name));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyIconThatAPluginNamesExists() {
        List<String> missing = new ArrayList<>();
        for (Path bundle : House.productBundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                ICON.matcher(House.read(plugin)).results().flatMap(found -> Stream.of(found.group(1).split(",")))
                        .filter(icon -> !Files.exists(bundle.resolve(icon)))
                        .forEach(icon -> missing.add(House.name(bundle) + ": " + icon));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyBundleHasTestsBesideIt() {
        assertEquals(List.of(), House.productBundles().stream()
                .filter(bundle -> House.walk(bundle.resolveSibling(House.name(bundle) + ".tests"))
                        .noneMatch(file -> file.toString().endsWith("Test.java")))
                .map(House::name).toList());
    }

    @Test
    void everyTestRuns() {
        assertEquals(List.of(), House.sources().stream().filter(file -> !file.endsWith("PluginsTest.java"))
                .filter(file -> MAY_NOT_RUN.matcher(House.read(file)).find()).map(House.ROOT::relativize).toList());
    }

    @Test
    void noCameraIsWrittenIntoTheCode() {
        assertEquals(List.of(), House.sources().stream()
                .filter(file -> House.productBundles().stream().anyMatch(file::startsWith))
                .filter(file -> CAMERA.matcher(House.read(file)).find()).map(House.ROOT::relativize).toList());
    }

    @Test
    void everyFeatureAndPageThatCarriesAFactExists() {
        Path table = House.BUNDLES.resolve("org.slatecard.validation/src/org/slatecard/validation/carriers.tsv");
        List<String[]> carriers = House.read(table).lines().map(line -> line.split("\t"))
                .filter(line -> line[1].equals("feature") || line[1].equals("page")).toList();
        assertEquals(List.of(), carriers.stream().map(line -> line[2]).filter(name -> !exists(name)).toList());
        assertTrue(!carriers.isEmpty());
    }

    private static boolean exists(String type) {
        String file = "src/" + type.replace('.', '/') + ".java";
        return House.productBundles().stream()
                .anyMatch(bundle -> Files.exists(bundle.resolve(file))
                        || Files.exists(bundle.resolve(file.replaceFirst("src", "src-gen"))));
    }
}
