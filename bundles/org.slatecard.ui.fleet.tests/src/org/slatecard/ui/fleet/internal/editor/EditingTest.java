package org.slatecard.ui.fleet.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.ui.fleet.internal.finding.FindingMark;
import org.slatecard.workbench.OpenFleet;

class EditingTest {
    private static final FleetFile FILES = new FleetFile(new DurableWriter());

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;
    private Path file;
    private IEditorPart editor;
    private OpenFleet open;

    @Test
    void whatIsTypedIsOneStepOfUndo() throws Exception {
        openSample(Samples.OB_VAN);
        Camera camera = camera();
        String label = camera.getLabel();
        reveal(camera);
        bench.everything().type("Label", label + "x");
        bench.everything().type("Label", label + "xy");
        assertThat(bench.ui(camera::getLabel)).isEqualTo(label + "xy");
        assertThat(bench.ui(editor::isDirty)).isTrue();
        bench.command("org.eclipse.ui.edit.undo");
        assertThat(bench.ui(camera::getLabel)).isEqualTo(label);
        assertThat(bench.everything().text("Label")).isEqualTo(label);
        assertThat(bench.ui(editor::isDirty)).isFalse();
        bench.command("org.eclipse.ui.edit.redo");
        assertThat(bench.ui(camera::getLabel)).isEqualTo(label + "xy");
    }

    @Test
    void savingWritesTheFileAndKeepsTheOldOneInTheLocalHistory() throws Exception {
        openSample(Samples.OB_VAN);
        byte[] before = Files.readAllBytes(file);
        reveal(camera());
        bench.everything().type("Label", "Renamed");
        bench.command("org.eclipse.ui.file.save");
        bench.until("the editor to be clean", () -> !editor.isDirty());
        assertThat(FILES.load(file).fleet().getCameras()).extracting(Camera::getLabel).contains("Renamed");
        assertThat(Files.list(folder)).containsExactly(file);
        assertThat(open.file().getHistory(null)).hasSize(1);
        assertThat(open.file().getHistory(null)[0].getContents().readAllBytes()).isEqualTo(before);
    }

    @Test
    void aWrongValueIsSaidUnderTheFieldAndInProblemsAndGoesAwayByUndo() throws Exception {
        openSample(Samples.OB_VAN);
        reveal(camera());
        bench.everything().type("Label", other().getLabel());
        Link said = bench.eventually("a finding under the field",
                () -> bench.everything().all(Link.class).stream()
                        .filter(link -> link.getText().contains(other().getLabel())).findFirst().orElse(null));
        bench.picture("finding");
        assertThat(bench.ui(() -> said.getToolTipText().isBlank())).isFalse();
        assertThat(bench.ui(said::getText)).endsWith("<a href=\"topic\">Help</a>");
        IMarker marker = bench.eventually("a problem", () -> marker("label"));
        assertThat(marker.getAttribute(IMarker.SEVERITY)).isEqualTo(IMarker.SEVERITY_WARNING);
        bench.command("org.eclipse.ui.edit.undo");
        bench.until("no problem", () -> marker("label") == null);
        bench.until("no finding", said::isDisposed);
    }

    @Test
    void aWrongSsidIsSaidWhileItIsTypedAndMendedByItsLink() throws Exception {
        openSample(Samples.OB_VAN);
        WirelessProfile network = wireless();
        reveal(network);
        bench.everything().type("SSID", "OB Van");
        Link said = bench.eventually("a finding with its fix under the field",
                () -> bench.everything().all(Link.class).stream()
                        .filter(link -> link.getText().contains("OB Van") && link.getText().contains("<a>"))
                        .findFirst().orElse(null));
        bench.picture("wrong-ssid");
        bench.eventually("a problem", () -> marker("ssid"));
        bench.run(() -> said.notifyListeners(SWT.Selection, new Event()));
        bench.until("no problem", () -> marker("ssid") == null);
        bench.command("org.eclipse.ui.edit.undo");
        bench.eventually("the problem again", () -> marker("ssid"));
    }

    @Test
    void selectingAProblemGoesToItsField() throws Exception {
        openSample(Samples.OB_VAN);
        WirelessProfile network = wireless();
        reveal(network);
        bench.everything().choose("Security", "None");
        IMarker marker = bench.eventually("a problem", () -> Arrays.stream(markers())
                .filter(each -> FindingMark.of(each).ruleId().equals("wireless-security-none")).findFirst()
                .orElse(null));
        reveal(camera());
        bench.run(() -> IDE.openEditor(bench.page(), marker));
        Combo field = bench.everything().find(Combo.class, "Security");
        bench.until("the field to have the focus", field::isFocusControl);
    }

    @Test
    void aQuickFixMendsAndCanBeUndone() throws Exception {
        openSample(Samples.STADIUM);
        IMarker marker = bench.eventually("a problem with a fix", () -> Arrays.stream(markers())
                .filter(each -> IDE.getMarkerHelpRegistry().getResolutions(each).length > 0).findFirst()
                .orElse(null));
        FindingMark mark = FindingMark.of(marker);
        IMarkerResolution fix = bench.ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker)[0]);
        bench.run(() -> fix.run(marker));
        bench.until("the problem to go", () -> Arrays.stream(markers()).map(FindingMark::of).noneMatch(mark::equals));
        assertThat(bench.ui(editor::isDirty)).isTrue();
        bench.command("org.eclipse.ui.edit.undo");
        bench.until("the problem to come back",
                () -> Arrays.stream(markers()).map(FindingMark::of).anyMatch(mark::equals));
    }

    @Test
    void severalCamerasAreChangedInOneStep() throws Exception {
        openSample(Samples.OB_VAN);
        Fleet fleet = open.fleet();
        bench.run(() -> ((FleetEditor) editor).reveal(fleet.getCameras().get(0), null));
        bench.run(() -> ((FleetEditor) editor).getSite().getSelectionProvider()
                .setSelection(new StructuredSelection(fleet.getCameras())));
        bench.everything().type("Notes", "Checked");
        assertThat(fleet.getCameras()).extracting(Camera::getNotes).containsOnly("Checked");
        bench.picture("several");
        bench.command("org.eclipse.ui.edit.undo");
        assertThat(fleet.getCameras()).extracting(Camera::getNotes).isNotEmpty().doesNotContain("Checked");
    }

    @Test
    void anInheritedValueIsOverriddenAndTakenOverAgainByItsLink() throws Exception {
        openSample(Samples.OB_VAN);
        Camera camera = camera();
        camera.eUnset(FleetPackage.Literals.SETTINGS__ACCESS_USER_NAME);
        reveal(camera);
        Text field = bench.everything().find(Text.class, "User Name");
        assertThat(bench.ui(field::isEnabled)).isFalse();
        press("Override", "User Name");
        bench.until("the field to be enabled", field::isEnabled);
        assertThat(bench.ui(() -> camera.eIsSet(FleetPackage.Literals.SETTINGS__ACCESS_USER_NAME))).isTrue();
        bench.everything().type("User Name", "own.name");
        assertThat(bench.ui(camera::getAccessUserName)).isEqualTo("own.name");
        press("Take over", "User Name");
        bench.until("the field to be disabled", () -> !field.isEnabled());
        assertThat(bench.everything().text("User Name")).isNotEqualTo("own.name");
    }

    @Test
    void theOutlineShowsTheFleetAndLeadsToItsElements() throws Exception {
        bench.view("org.eclipse.ui.views.ContentOutline");
        openSample(Samples.OB_VAN);
        bench.until("two trees of the fleet", () -> bench.everything().all(Tree.class).stream()
                .filter(tree -> tree.getItemCount() == 1 && tree.getItem(0).getText().equals(open.fleet().getName()))
                .count() == 2);
    }

    @Test
    void aFleetOfANewerVersionCanBeReadButNotChanged() throws Exception {
        file = folder.resolve("newer.fleet");
        String text = new String(new Samples().content(Samples.OB_VAN), StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("formatVersion=\"1\"", "formatVersion=\"99\""));
        openFile();
        assertThat(open.readOnly()).isTrue();
        reveal(camera());
        assertThat(bench.ui(() -> bench.everything().find(Text.class, "Label").isEnabled())).isFalse();
        bench.until("a note", () -> bench.everything().all(Text.class).stream()
                .anyMatch(note -> note.getText().contains("99")));
        assertThat(bench.ui(editor::isDirty)).isFalse();
        bench.picture("newer");
    }

    @Test
    void aBrokenFileIsNeverOverwritten() throws Exception {
        file = folder.resolve("broken.fleet");
        byte[] broken = "<?xml version=\"1.0\"?>\n<fleet:Fleet".getBytes(StandardCharsets.UTF_8);
        Files.write(file, broken);
        editor = bench.open(file);
        bench.until("the reason", () -> bench.everything().all(Text.class).stream()
                .anyMatch(text -> text.getText().contains("broken.fleet")));
        bench.run(() -> bench.page().saveEditor(editor, false));
        assertThat(Files.readAllBytes(file)).isEqualTo(broken);
    }

    @Test
    void theContextMenuAndKeysOfTheTreeCreateCopyAndDelete() throws Exception {
        openSample(Samples.OB_VAN);
        int cameras = open.fleet().getCameras().size();
        reveal(camera());
        bench.run(editor::setFocus);
        bench.command("org.eclipse.ui.edit.copy");
        bench.command("org.eclipse.ui.edit.paste");
        assertThat(open.fleet().getCameras()).hasSize(cameras + 1);
        bench.command("org.slatecard.ui.fleet.duplicate");
        assertThat(open.fleet().getCameras()).hasSize(cameras + 2);
        bench.command("org.eclipse.ui.edit.delete");
        assertThat(open.fleet().getCameras()).hasSize(cameras + 1);
    }

    private void press(String words, String field) {
        Link link = bench.eventually("the link " + words + " of " + field, () -> bench.everything().all(Link.class)
                .stream().filter(each -> each.getText().contains(words) && field.equals(each.getToolTipText()))
                .findFirst().orElse(null));
        bench.run(() -> link.notifyListeners(SWT.Selection, new Event()));
    }

    private void openSample(String name) throws Exception {
        file = Files.write(folder.resolve(name), new Samples().content(name));
        openFile();
    }

    private void openFile() {
        editor = bench.open(file);
        open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
    }

    private void reveal(EObject element) {
        bench.run(() -> ((FleetEditor) editor).reveal(element, null));
    }

    private Camera camera() {
        return open.fleet().getCameras().get(0);
    }

    private Camera other() {
        return open.fleet().getCameras().get(1);
    }

    private WirelessProfile wireless() {
        return open.fleet().getProfiles().stream().filter(WirelessProfile.class::isInstance)
                .map(WirelessProfile.class::cast).findFirst().orElseThrow();
    }

    private IMarker marker(String feature) throws Exception {
        return Arrays.stream(markers()).filter(each -> FindingMark.of(each).feature().equals(feature)).findFirst()
                .orElse(null);
    }

    private IMarker[] markers() throws Exception {
        IFile linked = open.file();
        return linked.findMarkers(FindingMark.TYPE, false, IResource.DEPTH_ZERO);
    }
}
