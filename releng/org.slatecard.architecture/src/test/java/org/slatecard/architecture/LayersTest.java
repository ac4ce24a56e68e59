package org.slatecard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class LayersTest {
    /** What each bundle may require of Slatecard; a bundle that is not here is not part of the house. */
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("certificates", Set.of("model")),
            Map.entry("vault", Set.of("model")),
            Map.entry("authority", Set.of("model", "certificates", "vault")),
            Map.entry("validation", Set.of("model", "certificates")),
            Map.entry("card", Set.of("model", "certificates", "validation")),
            Map.entry("transfer", Set.of("model", "certificates", "validation", "vault")),
            Map.entry("cli",
                    Set.of("model", "certificates", "validation", "card", "vault", "transfer", "authority")),
            Map.entry("workbench", Set.of("model", "validation", "certificates", "vault")),
            Map.entry("help", Set.of("model", "validation", "workbench")),
            Map.entry("ui.fleet", Set.of("model", "validation", "certificates", "vault", "workbench")),
            Map.entry("ui.vault", Set.of("model", "validation", "certificates", "vault", "authority", "card",
                    "transfer", "workbench")),
            Map.entry("ui.certificates",
                    Set.of("model", "validation", "certificates", "vault", "authority", "workbench")),
            Map.entry("ui.card", Set.of("model", "validation", "certificates", "card", "workbench")),
            Map.entry("ui.transfer", Set.of("model", "validation", "certificates", "transfer", "workbench")));
    private static final List<String> CORE = List.of("model", "certificates", "vault", "authority", "validation",
            "card", "transfer", "cli");
    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe("generated",
            House::generated);
    private static final JavaClasses CLASSES = House.classes();

    @Test
    void bundlesRequireOnlyWhatLiesBelowThem() {
        for (Path bundle : House.productBundles()) {
            String name = House.name(bundle).substring("org.slatecard.".length());
            assertTrue(MAY_REQUIRE.containsKey(name), "bundle without a place in the house: " + name);
            Set<String> others = new TreeSet<>(required(bundle));
            others.removeAll(MAY_REQUIRE.get(name));
            assertEquals(Set.of(), others, name + " requires what does not lie below it");
        }
    }

    @Test
    void bundlesHaveNoCycles() {
        Map<String, Set<String>> graph = new TreeMap<>();
        House.productBundles().forEach(bundle -> graph.put(House.name(bundle).substring(14), required(bundle)));
        while (graph.values().removeIf(required -> required.stream().noneMatch(graph::containsKey))) {
            continue;
        }
        assertEquals(Map.of(), graph, "cycle between bundles");
    }

    @Test
    void coreKnowsNoUserInterface() {
        String[] core = CORE.stream().map(name -> "org.slatecard." + name + "..").toArray(String[]::new);
        noClasses().that().resideInAnyPackage(core).should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4..",
                        "org.slatecard.workbench..", "org.slatecard.ui..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.slatecard.(**)").should().beFreeOfCycles()
                .ignoreDependency(GENERATED, DescribedPredicate.alwaysTrue()).check(CLASSES);
    }

    @Test
    void whatIsInternalStaysInItsBundle() {
        for (String name : MAY_REQUIRE.keySet()) {
            noClasses().that().resideOutsideOfPackage("org.slatecard." + name + "..").should().dependOnClassesThat()
                    .resideInAPackage("org.slatecard." + name + ".internal..").allowEmptyShould(true).check(CLASSES);
        }
    }

    @Test
    void internalPackagesAreNotExported() {
        for (Path bundle : House.productBundles()) {
            String exports = String.valueOf(House.manifest(bundle).getMainAttributes().getValue("Export-Package"));
            assertTrue(!exports.contains(".internal"), House.name(bundle) + " exports " + exports);
        }
    }

    private static Set<String> required(Path bundle) {
        String header = House.manifest(bundle).getMainAttributes().getValue("Require-Bundle");
        return header == null
                ? Set.of()
                : Arrays.stream(header.split(",")).map(entry -> entry.split(";")[0].strip())
                        .filter(name -> name.startsWith("org.slatecard.")).map(name -> name.substring(14))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
