package org.slatecard.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.cli.internal.vault.Calls;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;

/** A fleet whose every text is one that nobody would type; what XML cannot hold is tested in the fleet file's tests. */
class BadCharactersTest {
    private static final List<EAttribute> NOT_TYPED = List.of(Literals.IDENTIFIED__ID, Literals.SETTINGS__MODEL_ID);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"van\u009B2J\u00853", "van\u007F3", "line\nvan.fleet:1: error: forged", "tab\there\r",
            "\u202Evan\u200B3", "a\u2028b\u2029c", "ａｄｍｉｎ", "📷カメラ"})
    void steerNoTerminalAndBeginNoLine(String value) throws Exception {
        Path file = Files.write(folder.resolve("bad.fleet"), new Samples().content(Samples.OB_VAN));
        FleetFile files = new FleetFile(new DurableWriter());
        Fleet fleet = files.load(file).fleet();
        setAll(fleet, value);
        files.save(fleet, file);
        Calls calls = new Calls(folder);

        calls.run(1, "validate", file);

        assertThat(calls.out().lines()).allMatch(line -> line.startsWith(file.toString()) || line.startsWith("    "))
                .noneMatch(line -> line.startsWith("van.fleet"));
        assertThat(calls.out().replace("\n", "")).matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*");
        assertThat(calls.err()).isEmpty();
    }

    private static void setAll(Fleet fleet, String value) {
        setAllOf(fleet, value);
        for (TreeIterator<EObject> all = fleet.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (!(element instanceof Acceptance)) {
                setAllOf(element, value);
            }
        }
    }

    private static void setAllOf(EObject element, String value) {
        element.eClass().getEAllAttributes().stream()
                .filter(each -> each.getEAttributeType() == EcorePackage.Literals.ESTRING)
                .filter(each -> !each.isMany() && !NOT_TYPED.contains(each)
                        && !each.getName().endsWith("SecretId"))
                .forEach(each -> element.eSet(each, value));
    }
}
