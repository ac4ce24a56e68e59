package org.slatecard.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.Samples;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.OpenFleet;

/** Whatever a person operates while the sample is open has a name for assistive technology, ours and the platform's. */
class EveryControlHasANameTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    private IEditorPart editor;
    private Fleet fleet;

    @BeforeEach
    void openTheSample() throws IOException {
        Path file = Files.write(folder.resolve(Samples.STADIUM), new Samples().content(Samples.STADIUM));
        editor = bench.open(file);
        fleet = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class)).fleet();
    }

    @Test
    void inTheFormOfEachKindOfElement() {
        for (EObject element : Stream.of(List.of(fleet), fleet.getGroups(), fleet.getProfiles(), fleet.getTargets(),
                fleet.getCertificates(), fleet.getCameras().subList(0, 3)).flatMap(List::stream).toList()) {
            bench.run(() -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element)));
            bench.everything().untilAllNamed();
        }
        bench.run(() -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(
                fleet.getCameras())));
        bench.everything().untilAllNamed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fleet", "Cameras", "Certificates"})
    void onThePagesOfTheEditor(String page) {
        bench.everything().tab(page);
        bench.everything().untilAllNamed();
    }

    @Test
    void inTheDetailsOfACertificate() {
        bench.everything().tab("Certificates");
        bench.run(() -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(
                fleet.getCertificates().get(0))));
        bench.everything().untilAllNamed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.slatecard.ui.fleet.navigator", "org.eclipse.ui.views.ContentOutline",
            "org.eclipse.ui.views.ProblemView", "org.eclipse.ui.views.PropertySheet",
            "org.eclipse.ui.views.ProgressView", "org.eclipse.team.ui.GenericHistoryView"})
    void inTheViews(String view) {
        bench.view(view);
        bench.everything().untilAllNamed();
    }

    @Test
    void inTheWizardThatWritesACard() throws IOException {
        Pane wizard = dialog("Export to Card", "Card", "Export to Card…");
        wizard.press("Next");
        wizard.type("Card or folder", Files.createDirectory(folder.resolve("card")).toString());
        wizard.untilAllNamed();
        wizard.press("Next");
        wizard.press("Write");
        bench.until("the result", () -> wizard.labels().contains("Result"));
        wizard.untilAllNamed();
    }

    @Test
    void inTheWizardThatVerifiesACard() throws IOException {
        Pane wizard = dialog("Verify Card", "Card", "Verify Card…");
        wizard.press("Next");
        wizard.type("Card or folder", Files.createDirectory(folder.resolve("card")).toString());
        wizard.press("Next");
        bench.until("the verdict", () -> !wizard.has(Text.class, "Card or folder"));
        wizard.untilAllNamed();
    }

    @Test
    void inTheWizardForANewFleet() {
        dialog("New Fleet", "File", "New Fleet…");
    }

    @Test
    void inThePreferences() {
        dialog("Preferences", "Window", "Preferences");
    }

    @Test
    void inTheDialogThatFinds() {
        dialog("Find in Fleet", "Edit", "Find…");
    }

    @Test
    void onTheWelcomePage() {
        bench.menu("Help", "Welcome");
        bench.until("the Welcome page", () -> bench.page().getActiveEditor() != editor);
        bench.everything().untilAllNamed();
    }

    private Pane dialog(String title, String... menu) {
        bench.menu(menu);
        Pane dialog = bench.shell(title);
        dialog.untilAllNamed();
        return dialog;
    }
}
