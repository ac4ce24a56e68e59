package org.slatecard.help.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.Samples;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.HelpCommands;
import org.slatecard.workbench.HelpTopic;
import org.slatecard.workbench.OpenFleet;

class HelpViewTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;

    @AfterEach
    void hide() {
        bench.run(() -> bench.page().hideView(bench.page().findView(HelpView.ID)));
    }

    @Test
    void f1ShowsTheHelpOfThePageOfTheEditor() throws Exception {
        Path file = Files.write(folder.resolve("stadium.fleet"), new Samples().content(Samples.STADIUM));
        IEditorPart editor = bench.open(file);
        bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        bench.run(() -> bench.page().activate(editor));
        assertThat(keyOfHelp()).isEqualTo("F1");
        bench.command(HelpCommands.OPEN);
        untilTitle("Page Fleet");
        bench.everything().tab("Cameras");
        bench.run(() -> bench.page().activate(editor));
        bench.command(HelpCommands.OPEN);
        untilTitle("Page Cameras");

        IMarker problem = bench.eventually("a problem", () -> {
            IMarker[] all = ResourcesPlugin.getWorkspace().getRoot().findMarkers("org.slatecard.ui.fleet.finding",
                    true, IResource.DEPTH_INFINITE);
            return all.length == 0 ? null : all[0];
        });
        HelpTopic topic = bench.ui(() -> Adapters.adapt(problem, HelpTopic.class));
        bench.command(HelpCommands.OPEN, Map.of(HelpCommands.TOPIC, topic.id()));
        bench.until("the page of its rule", () -> shown().contains("\n" + topic.id() + " – "));
        bench.picture("help");
    }

    @Test
    void aFindingLeadsToTheHelpAboutItsRule() throws Exception {
        Path file = Files.write(folder.resolve("findings.fleet"), new Samples().content(Samples.STADIUM));
        IEditorPart editor = bench.open(file);
        bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        TreeViewer findings = (TreeViewer) bench.view("org.slatecard.ui.fleet.findings").getSite()
                .getSelectionProvider();
        bench.until("findings", () -> findings.getTree().getItemCount() > 1);
        HelpTopic topic = bench.ui(() -> {
            findings.expandAll();
            Object row = findings.getTree().getItem(0).getItem(0).getData();
            findings.setSelection(new StructuredSelection(row));
            return Adapters.adapt(row, HelpTopic.class);
        });
        bench.everything().press("Help");
        bench.until("the page of the rule", () -> shown().contains("\n" + topic.id() + " – "));
        bench.run(() -> bench.page().hideView(bench.page().findView("org.slatecard.ui.fleet.findings")));
    }

    @Test
    void theLinkOfAFindingInTheFormLeadsToTheHelpAboutItsRule() throws Exception {
        Path file = Files.write(folder.resolve("fields.fleet"), new Samples().content(Samples.OB_VAN));
        IEditorPart editor = bench.open(file);
        bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        Link link = bench.eventually("the finding in the form", () -> bench.everything().all(Link.class).stream()
                .filter(each -> each.getText().contains("it has no vault")).findFirst().orElse(null));
        bench.picture("help-link");
        Event help = new Event();
        help.text = "topic";
        bench.run(() -> link.notifyListeners(SWT.Selection, help));
        bench.until("the page of the rule", () -> shown().contains("\nsecrets-not-checked – "));
    }

    @Test
    void linksLeadOnAndBackLeadsBack() {
        bench.menu("Help", "Help Contents");
        untilTitle("Slatecard Help");
        follow("All rules");
        untilTitle("Rules of Slatecard");
        follow("No access password");
        bench.until("the page of the rule", () -> shown().contains("access-password-missing"));
        help().press("Back");
        untilTitle("Rules of Slatecard");
        help().press("Contents");
        untilTitle("Slatecard Help");
    }

    @Test
    void findsPagesByTheirWords() {
        bench.menu("Help", "All Rules");
        untilTitle("Rules of Slatecard");
        help().type("Find in help", "passive mode");
        bench.until("the pages", () -> shown().startsWith("Pages with “passive mode”"));
        follow("model:MPC-2610".substring("model:".length()));
        untilTitle("MPC-2610");
        assertThat(help().text("Find in help")).isEmpty();
        help().untilAllNamed();
        bench.picture("help-model");
    }

    private String keyOfHelp() {
        return bench.ui(() -> {
            KeySequence keys = (KeySequence) PlatformUI.getWorkbench().getService(IBindingService.class)
                    .getBestActiveBindingFor(HelpCommands.OPEN);
            return keys.format();
        });
    }

    private Pane help() {
        return Pane.of(bench, bench.eventually("help", () -> page().getParent()));
    }

    private StyledText page() {
        return bench.everything().find(StyledText.class, "Help Page");
    }

    private String shown() {
        StyledText page = page();
        return bench.ui(page::getText);
    }

    private void untilTitle(String title) {
        bench.until("the page " + title, () -> shown().startsWith(title));
    }

    /** Puts the caret into a link and presses Enter. */
    private void follow(String label) {
        StyledText page = page();
        bench.until("the link " + label, () -> page.getText().contains(label));
        bench.run(() -> {
            page.setCaretOffset(page.getText().indexOf(label));
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            page.notifyListeners(SWT.KeyDown, enter);
        });
    }
}
