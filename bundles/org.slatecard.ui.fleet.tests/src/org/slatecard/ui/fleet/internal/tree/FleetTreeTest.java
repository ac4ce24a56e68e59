package org.slatecard.ui.fleet.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.Samples;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.workbench.OpenFleet;

/** The tree of a fleet that follows edits shows what one shows that is drawn afresh. */
class FleetTreeTest {
    private static final int ROUNDS = 20;
    private static final int EDITS = 3;
    private static final String SAID = FleetTree.class.getName();

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    private OpenFleet open;
    private Fleet fleet;

    @BeforeEach
    void openTheStadium() throws Exception {
        Path file = Files.write(folder.resolve(Samples.STADIUM), new Samples().content(Samples.STADIUM));
        IEditorPart editor = bench.open(file);
        open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        fleet = open.fleet();
    }

    @Test
    void saysWhatAFreshTreeSaysAfterRandomEdits() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            List<String> edits = new ArrayList<>();
            bench.run(() -> {
                for (int edit = 0; edit < EDITS; edit++) {
                    edits.add(edit(random));
                }
            });
            assertTheTreeIsAsDrawnAfresh("round " + i + " of seed " + seed + ": " + edits);
        }
    }

    @Test
    void aRenamedCameraMovesToItsPlace() {
        Camera camera = bench.ui(() -> fleet.getCameras().stream()
                .filter(each -> each.getGroup() != null && each.getGroup().getMembers().size() > 2).findFirst()
                .orElseThrow());
        for (String name : List.of("zz last", "0 first", camera.getLabel())) {
            bench.run(() -> camera.setLabel(name));
            assertTheTreeIsAsDrawnAfresh(name);
        }
    }

    @Test
    void aNameOfAMegabyteIsCut() {
        bench.run(() -> fleet.getProfiles().get(0).setName("A".repeat(1_000_000)));
        assertTheTreeIsAsDrawnAfresh("a long name");
        assertThat(bench.ui(this::shown)).anySatisfy(line -> assertThat(line.strip()).startsWith("A".repeat(64) + "…"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
    }

    @Test
    void aGroupLosesItsSignWithTheLastFindingInIt() {
        bench.run(() -> {
            while (!fleet.getCameras().isEmpty()) {
                EcoreUtil.delete(fleet.getCameras().getLast());
            }
            fleet.getTargets().clear();
        });
        assertTheTreeIsAsDrawnAfresh("no cameras");
    }

    private String edit(Random random) {
        Camera camera = any(fleet.getCameras(), random);
        return switch (random.nextInt(9)) {
            case 0 -> edit("label", () -> camera.setLabel("CAM " + random.nextInt(100)));
            case 1 -> edit("same label", () -> camera.setLabel(any(fleet.getCameras(), random).getLabel()));
            case 2 -> edit("serial number", () -> camera.setSerialNumber("100000" + random.nextInt(3)));
            case 3 -> edit("user name", () -> camera.setAccessUserName(random.nextBoolean() ? "admin" : null));
            case 4 -> edit("group's user name", () -> any(fleet.getGroups(), random)
                    .setAccessUserName(random.nextBoolean() ? "admin" : "umpire"));
            case 5 -> edit("SSID", () -> ((WirelessProfile) fleet.getProfiles().stream()
                    .filter(WirelessProfile.class::isInstance).findFirst().orElseThrow())
                    .setSsid(random.nextBoolean() ? "Pitch" : ""));
            case 6 ->
                edit("group", () -> camera.setGroup(random.nextBoolean() ? any(fleet.getGroups(), random) : null));
            case 7 ->
                edit("host", () -> any(fleet.getTargets(), random).setHostName(random.nextBoolean() ? "ftp" : "a b"));
            default -> edit("display name",
                    () -> any(fleet.getTargets(), random).setDisplayName("Target " + random.nextInt(9)));
        };
    }

    private static String edit(String name, Runnable edit) {
        edit.run();
        return name;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private void assertTheTreeIsAsDrawnAfresh(String when) {
        bench.until("the tree to follow: " + when, () -> shown().equals(expected()));
        assertThat(bench.ui(this::shown)).as(when).isEqualTo(bench.ui(this::expected));
    }

    /** What the nodes say, with their depth. */
    private List<String> shown() {
        Tree tree = bench.everything().find(Tree.class, Messages.TreeName);
        List<String> lines = new ArrayList<>();
        add(tree.getItems(), "", lines);
        return lines;
    }

    private static void add(TreeItem[] items, String indent, List<String> lines) {
        for (TreeItem item : items) {
            Object said = item.getData(SAID);
            lines.add(indent + (said == null ? item.getText() : said));
            add(Stream.of(item.getItems()).filter(each -> each.getData() != null).toArray(TreeItem[]::new),
                    indent + "  ", lines);
        }
    }

    /** The same from the model, for those nodes that are shown. */
    private List<String> expected() {
        FleetTreeContent content = new FleetTreeContent();
        FindingLevels levels = new FindingLevels(content);
        levels.update(open);
        Tree tree = bench.everything().find(Tree.class, Messages.TreeName);
        List<String> lines = new ArrayList<>();
        expect(content, new FleetTreeLabels(null, levels), content.getElements(open), tree.getItems(), "", lines);
        return lines;
    }

    private static void expect(FleetTreeContent content, FleetTreeLabels labels, Object[] nodes, TreeItem[] items,
            String indent, List<String> lines) {
        for (Object node : nodes) {
            TreeItem item = Stream.of(items).filter(each -> node.equals(each.getData())).findFirst().orElse(null);
            boolean said = item != null && item.getData(SAID) != null;
            lines.add(indent + (said ? labels.said(node) : labels.getStyledText(node).getString()));
            if (item != null && Stream.of(item.getItems()).map(Widget::getData).anyMatch(Objects::nonNull)) {
                expect(content, labels, content.getChildren(node), item.getItems(), indent + "  ", lines);
            }
        }
    }
}
