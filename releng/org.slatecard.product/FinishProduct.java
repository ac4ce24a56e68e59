import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts into each built product what the platform's own tools leave out: the start scripts, the configuration with which
 * the command line starts, our licence, and what others' parts it holds under which licences. Run by the build:
 * {@code java FinishProduct.java MODULE}.
 */
final class FinishProduct {
    private static final String SIMPLE_CONFIGURATION = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    private FinishProduct() {}

    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        List<Path> products;
        try (Stream<Path> files = Files.walk(module.resolve("target/products"))) {
            products = files.filter(file -> Files.exists(file.resolve(SIMPLE_CONFIGURATION))).toList();
        }
        if (products.isEmpty()) {
            throw new IOException("no product below " + module);
        }
        for (Path product : products) {
            copy(module.resolve("launch"), product);
            Files.copy(module.resolve("../../LICENSE"), product.resolve("LICENSE"), REPLACE_EXISTING);
            Files.copy(module.resolve("dependencies.md"), product.resolve("DEPENDENCIES.md"), REPLACE_EXISTING);
            configure(product, Files.readAllLines(module.resolve("command.bundles")));
        }
    }

    private static void copy(Path launch, Path product) throws IOException {
        try (Stream<Path> files = Files.list(launch)) {
            for (Path file : files.toList()) {
                Path target = product.resolve(file.getFileName());
                Files.copy(file, target, REPLACE_EXISTING);
                target.toFile().setExecutable(Files.isExecutable(file), false);
            }
        }
    }

    private static void configure(Path product, List<String> lines) throws IOException {
        Map<String, String> installed = installed(product);
        List<String> bundles = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String name = line.replaceAll("@.*", "");
                if (!installed.containsKey(name)) {
                    throw new IOException(product + " holds no bundle " + name);
                }
                // relative to the folder of the framework's own bundle
                bundles.add("reference:file:" + installed.get(name) + line.substring(name.length()));
            }
        }
        Files.createDirectories(product.resolve("command"));
        Files.writeString(product.resolve("command/config.ini"), """
                osgi.framework=file:plugins/%s
                osgi.bundles=%s
                osgi.bundles.defaultStartLevel=4
                osgi.instance.area=@none
                osgi.configuration.cascaded=false
                eclipse.application=org.slatecard.cli.application
                """.formatted(installed.get("org.eclipse.osgi"), String.join(",", bundles)).replace(":", "\\:"));
    }

    /** Names of the bundles' files by names of the bundles. */
    private static Map<String, String> installed(Path product) throws IOException {
        Map<String, String> installed = new TreeMap<>();
        for (String line : Files.readAllLines(product.resolve(SIMPLE_CONFIGURATION))) {
            String[] entry = line.split(",");
            if (!line.startsWith("#")) {
                installed.put(entry[0], entry[2].replaceAll(".*/", ""));
            }
        }
        return installed;
    }
}
