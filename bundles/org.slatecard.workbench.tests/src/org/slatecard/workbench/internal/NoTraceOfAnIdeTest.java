package org.slatecard.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;

/** Whatever can be reached from the window belongs to Slatecard: what else the platform brings is hidden. */
class NoTraceOfAnIdeTest {
    /** Words that none of the users has on the mind. */
    private static final List<String> FOREIGN = List.of("Java", "Project", "Build", "Debug", "Team", "Working Set",
            "Resource", "Refactor", "Task", "Bookmark", "Perspective", "Workspace", "Import...", "Annotation",
            "Open File", "Keybinding", "Other");

    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void menusHoldWhatSlatecardPutThere() {
        List<String> texts = bench.ui(() -> all(bench.window().getShell().getMenuBar()).toList());
        assertThat(texts).contains("New Fleet…", "Open Fleet…", "Save", "Undo", "Preferences", "About Slatecard");
        assertThat(texts).noneMatch(text -> FOREIGN.stream().anyMatch(text::contains));
        assertThat(bench.ui(() -> Arrays.stream(bench.window().getShell().getMenuBar().getItems())
                .map(item -> item.getText().replace("&", "")).toList()))
                .isSubsetOf("File", "Edit", "Fleet", "Card", "Vault", "Window", "Help")
                .contains("File", "Edit", "Window", "Help");
    }

    @Test
    void preferencesAreOursAlone() {
        PreferenceManager pages = bench.ui(() -> PlatformUI.getWorkbench().getPreferenceManager());
        assertThat(pages.getElements(PreferenceManager.PRE_ORDER).stream()
                .filter(page -> !WorkbenchActivityHelper.filterItem(page)).map(IPreferenceNode::getId))
                .containsExactly("org.slatecard.workbench.preferences");
    }

    @Test
    void wizardsAreOursAlone() {
        IWorkbench workbench = bench.ui(PlatformUI::getWorkbench);
        for (IWizardRegistry registry : List.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(),
                workbench.getExportWizardRegistry())) {
            assertThat(wizards(registry.getRootCategory())
                    .filter(wizard -> !WorkbenchActivityHelper.filterItem(wizard)).map(IWizardDescriptor::getId))
                    .allMatch(id -> id.startsWith("org.slatecard."));
        }
    }

    @Test
    void viewsAreThoseOfTheFleet() {
        Set<String> platform = Set.of("org.eclipse.ui.views.ProblemView", "org.eclipse.ui.views.ContentOutline",
                "org.eclipse.ui.views.PropertySheet", "org.eclipse.ui.views.ProgressView",
                "org.eclipse.team.ui.GenericHistoryView");
        assertThat(Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> !WorkbenchActivityHelper.filterItem(view)).map(view -> view.getId())
                .filter(id -> !id.startsWith("org.slatecard."))).containsExactlyInAnyOrderElementsOf(platform);
    }

    @Test
    void thereIsOnePerspective() {
        assertThat(Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .filter(perspective -> !WorkbenchActivityHelper.filterItem(perspective)).map(each -> each.getId()))
                .containsExactly("org.slatecard.workbench.fleet");
    }

    @Test
    void fleetFilesOpenInTheFleetEditorAndEditorsOfTextAreHidden() {
        assertThat(Arrays.stream(PlatformUI.getWorkbench().getEditorRegistry().getEditors("any.txt"))
                .filter(editor -> !WorkbenchActivityHelper.filterItem(editor)).map(editor -> editor.getId())
                .filter(id -> !id.startsWith("org.slatecard."))).isEmpty();
    }

    @Test
    void keysLeadToCommandsThatSlatecardHas() {
        IBindingService keys = bench.ui(() -> PlatformUI.getWorkbench().getService(IBindingService.class));
        assertThat(keys.getActiveScheme().getId()).isEqualTo("org.slatecard.workbench.keys");
        Set<String> commands = new TreeSet<>();
        for (Binding binding : bench.ui(keys::getBindings)) {
            if (binding.getParameterizedCommand() != null && ofTheWindow(binding)) {
                Arrays.stream(bench.ui(() -> keys.getActiveBindingsFor(binding.getParameterizedCommand())))
                        .map(key -> key + " " + binding.getParameterizedCommand().getId()).forEach(commands::add);
            }
        }
        assertThat(commands).contains("CTRL+S org.eclipse.ui.file.save", "CTRL+Q org.eclipse.ui.file.exit",
                "CTRL+N org.slatecard.workbench.newFleet",
                "CTRL+O org.slatecard.ui.fleet.open", "CTRL+F org.eclipse.ui.edit.findReplace");
        assertThat(commands).noneMatch(key -> Stream.of("openResource", "project.", "quickAccess", "spy", "QuickMenu",
                "views.showView", "Perspective", "showKeyAssist", "print", "EditPosition").anyMatch(key::contains));
    }

    @Test
    void nothingRunsAtTheStartUnasked() {
        // vaults lock by themselves, whatever else is used
        assertThat(org.eclipse.core.runtime.Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.startup"))
                .allMatch(startup -> !startup.getContributor().getName().matches("org\\.slatecard\\.(?!ui\\.vault).*"));
    }

    private static boolean ofTheWindow(Binding binding) {
        return Set.of("org.eclipse.ui.contexts.window", "org.eclipse.ui.contexts.dialogAndWindow")
                .contains(binding.getContextId())
                && Set.of("org.slatecard.workbench.keys", "org.eclipse.ui.defaultAcceleratorConfiguration")
                        .contains(binding.getSchemeId())
                && Objects.requireNonNullElse(binding.getPlatform(), SWT.getPlatform()).equals(SWT.getPlatform());
    }

    private static Stream<IWizardDescriptor> wizards(IWizardCategory category) {
        return Stream.concat(Arrays.stream(category.getWizards()),
                Arrays.stream(category.getCategories()).flatMap(NoTraceOfAnIdeTest::wizards));
    }

    private static Stream<String> all(Menu menu) {
        menu.notifyListeners(SWT.Show, null);
        return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .flatMap(item -> Stream.concat(Stream.of(plain(item)),
                        item.getMenu() == null ? Stream.empty() : all(item.getMenu())));
    }

    private static String plain(MenuItem item) {
        return item.getText().replaceAll("\\t.*", "").replace("&", "");
    }
}
