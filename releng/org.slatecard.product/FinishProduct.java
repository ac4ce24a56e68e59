import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts into each built product what the platform's own tools leave out: the start scripts, the configuration with which
 * the command line starts, our licence, and what others' parts it holds under which licences; takes the signatures off
 * the two parts that Java itself loads; and keeps all jars uncompressed, since every start reads a thousand classes from
 * them. Run by the build: {@code java FinishProduct.java MODULE}.
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
            unsign(product);
            uncompress(product.resolve("plugins"));
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

    /** Java checks them at every start, class by class, and keeps no signed class in its AOT cache. */
    private static void unsign(Path product) throws IOException {
        Map<String, String> installed = installed(product);
        for (String name : List.of("org.eclipse.osgi", "org.eclipse.equinox.launcher")) {
            Path jar = product.resolve("plugins").resolve(installed.get(name));
            try (FileSystem content = FileSystems.newFileSystem(jar)) {
                Path information = content.getPath("META-INF");
                try (Stream<Path> files = Files.list(information)) {
                    for (Path file : files.filter(each -> each.toString().matches(".*\\.(SF|RSA|DSA|EC)")).toList()) {
                        Files.delete(file);
                    }
                }
                Path manifest = information.resolve("MANIFEST.MF");
                // the first section is the bundle's; those after it hold the digests of single files
                Files.writeString(manifest, Files.readString(manifest).split("\r?\n\r?\n", 2)[0] + "\n\n");
            }
        }
    }

    private static void uncompress(Path plugins) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(plugins)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            Path stored = jar.resolveSibling(jar.getFileName() + ".stored");
            try (ZipFile from = new ZipFile(jar.toFile());
                    ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(stored))) {
                to.setMethod(ZipOutputStream.STORED);
                for (ZipEntry entry : Collections.list(from.entries())) {
                    ZipEntry same = new ZipEntry(entry.getName());
                    same.setTime(entry.getTime());
                    same.setSize(entry.getSize());
                    same.setCrc(entry.getCrc());
                    to.putNextEntry(same);
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
            Files.move(stored, jar, REPLACE_EXISTING);
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
                ds.cache.metadata=true
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
