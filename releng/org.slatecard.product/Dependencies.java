import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Brings the table of what the built products hold up to date: names, versions and licences come from the products and
 * from Maven's poms, the reasons are written by hand and kept. Run by {@code releng/dependencies}:
 * {@code java Dependencies.java MODULE TARGET_PLATFORM MAVEN_REPOSITORY}.
 */
final class Dependencies {
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String HEAD = """
            # What Slatecard is made of
            Every bundle of others that a product of ours holds, for any of the three systems. `releng/dependencies` brings names, versions and licences up to date from what was built and from the poms on Maven Central; the last column is written by hand. A test compares the table with the built products.

            | bundle | version | name | licence | why |
            | --- | --- | --- | --- | --- |
            """;
    private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\|.*\\| (.*?) ?\\|");
    private static final Pattern INSTRUCTED = Pattern.compile("Bundle-SymbolicName: (\\S+)");

    private final Path repository;

    private Dependencies(Path repository) {
        this.repository = repository;
    }

    public static void main(String[] arguments) throws Exception {
        Path module = Path.of(arguments[0]);
        Path table = module.resolve("dependencies.md");
        Map<String, String> bundles = bundles(module.resolve("target/products"));
        Map<String, Pom> poms = new Dependencies(Path.of(arguments[2])).poms(Path.of(arguments[1]));
        Map<String, String> reasons = reasons(table);
        StringBuilder rows = new StringBuilder(HEAD);
        List<String> open = new ArrayList<>();
        bundles.forEach((bundle, version) -> {
            Pom pom = poms.get(bundle);
            String why = reasons.getOrDefault(bundle, "");
            if (pom == null || pom.licences().isEmpty()) {
                open.add(bundle + ": no licence found");
            }
            if (why.isEmpty()) {
                open.add(bundle + ": no reason written");
            }
            rows.append("| %s | %s | %s | %s | %s |\n".formatted(bundle, version, pom == null ? "" : pom.name(),
                    pom == null ? "" : String.join(", ", pom.licences()), why));
        });
        Files.writeString(table, rows);
        if (!open.isEmpty()) {
            System.err.println(String.join("\n", open));
            System.exit(1);
        }
    }

    /** Versions without qualifiers, by names, of all bundles that are not ours. */
    private static Map<String, String> bundles(Path products) throws IOException {
        Map<String, String> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(products)) {
            for (Path list : files.filter(file -> file.endsWith(BUNDLES)).toList()) {
                for (String line : Files.readAllLines(list)) {
                    if (!line.startsWith("#") && !line.startsWith("org.slatecard.")) {
                        String[] entry = line.split(",");
                        bundles.put(entry[0], entry[1].replaceAll("^(\\d+\\.\\d+\\.\\d+).*", "$1"));
                    }
                }
            }
        }
        return bundles;
    }

    private static Map<String, String> reasons(Path table) throws IOException {
        if (!Files.exists(table)) {
            return Map.of();
        }
        return Files.readAllLines(table).stream().map(ROW::matcher).filter(Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    /** What Maven Central says of each bundle of the target platform. */
    private Map<String, Pom> poms(Path platform) throws Exception {
        Map<String, Pom> poms = new TreeMap<>();
        for (Element location : all(document(platform), "location")) {
            Matcher instructed = INSTRUCTED.matcher(text(location, "instructions"));
            String wrapped = instructed.find() ? instructed.group(1) : null;
            for (Element dependency : all(location, "dependency")) {
                Artifact artifact = Artifact.of(dependency);
                poms.put(wrapped == null ? bundle(artifact) : wrapped, pom(artifact));
            }
        }
        return poms;
    }

    private String bundle(Artifact artifact) throws IOException {
        try (JarFile jar = new JarFile(artifact.file(repository, "jar").toFile())) {
            String name = jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? artifact.id() : name.replaceAll(";.*", "").strip();
        }
    }

    /** The name of an artifact, and its licences or those of the nearest parent that states any. */
    private Pom pom(Artifact artifact) throws Exception {
        String name = "";
        for (Artifact next = artifact; next != null;) {
            Element project = document(artifact(next));
            name = name.isEmpty() ? text(project, "name") : name;
            List<Element> licences = children(project, "licenses").flatMap(each -> children(each, "license")).toList();
            if (!licences.isEmpty()) {
                Set<String> links = new LinkedHashSet<>();
                licences.forEach(each -> links.add(text(each, "url").isEmpty()
                        ? text(each, "name")
                        : "[%s](%s)".formatted(text(each, "name"), text(each, "url"))));
                return new Pom(name.contains("$") ? artifact.id() : name, links);
            }
            next = children(project, "parent").findFirst().map(Artifact::of).orElse(null);
        }
        return new Pom(name, Set.of());
    }

    private Path artifact(Artifact artifact) {
        return artifact.file(repository, "pom");
    }

    private static Element document(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static List<Element> all(Element parent, String name) {
        return IntStream.range(0, parent.getElementsByTagName(name).getLength())
                .mapToObj(i -> (Element) parent.getElementsByTagName(name).item(i)).toList();
    }

    private static Stream<Element> children(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(Element.class::isInstance).map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name));
    }

    private static String text(Element parent, String child) {
        return children(parent, child).findFirst().map(element -> element.getTextContent().strip()).orElse("");
    }

    private record Pom(String name, Set<String> licences) {}

    private record Artifact(String group, String id, String version) {
        static Artifact of(Element element) {
            return new Artifact(text(element, "groupId"), text(element, "artifactId"), text(element, "version"));
        }

        Path file(Path repository, String type) {
            return repository.resolve(group.replace('.', '/')).resolve(id).resolve(version)
                    .resolve(id + "-" + version + "." + type);
        }
    }
}
