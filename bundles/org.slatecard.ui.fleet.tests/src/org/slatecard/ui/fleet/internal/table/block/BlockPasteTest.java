package org.slatecard.ui.fleet.internal.table.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.table.SampleFleet;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.cell.FleetColumns;

class BlockPasteTest {
    private final SampleFleet open = SampleFleet.withCameras("CAM 1", "CAM 2", "CAM 3");
    private final List<Column> columns = FleetColumns.of(open);

    @Test
    void changesAllCellsWithOneCommandThatCanBeUndone() {
        paste(target(0, 1, 1), "A\tS1\tStudio\nB\tS2\tStudio / Left\n");
        assertThat(open.fleet().getCameras()).extracting(Camera::getLabel).containsExactly("A", "B", "CAM 3");
        assertThat(open.camera(0).getGroup().getName()).isEqualTo("Studio");
        open.domain().getCommandStack().undo();
        assertThat(open.fleet().getCameras()).extracting(Camera::getLabel).containsExactly("CAM 1", "CAM 2", "CAM 3");
        assertThat(open.camera(0).getGroup().getName()).isEqualTo("Left");
        assertThat(open.domain().getCommandStack().canUndo()).isFalse();
    }

    @Test
    void leavesWhatIsTakenOverAloneWhereTheTextIsTheSame() {
        CellEdits edits = plan(target(5, 1, 1), "studio\n", List.of());
        assertThat(edits.isEmpty()).isTrue();
    }

    @Test
    void repeatsASmallBlockInALargerSelection() {
        paste(target(1, 3, 1), "X\n");
        assertThat(open.fleet().getCameras()).extracting(Camera::getSerialNumber).containsExactly("X", "X", "X");
    }

    @Test
    void reportsEveryRefusedCell() {
        CellEdits edits = plan(target(1, 1, 1), "S1\tNowhere\nS2\tElsewhere\n", List.of());
        assertThat(edits.refused()).extracting(refused -> refused.change().text()).containsExactly("Nowhere",
                "Elsewhere");
        assertThat(edits.refused().getFirst().reason()).contains("Studio / Left");
    }

    @Test
    void leavesOutCellsThatNobodyCanChange() {
        CellEdits edits = plan(target(2, 1, 1), "Studio\twhatever\n", List.of());
        assertThat(edits.skipped()).isEqualTo(1);
        assertThat(edits.refused()).isEmpty();
        assertThat(edits.changed()).isEqualTo(1);
    }

    @Test
    void leavesOutTheLineOfTitles() {
        PasteTarget target = target(0, 1, 1);
        List<List<String>> block = Tsv.parse(columns.get(0).title() + "\t" + columns.get(1).title() + "\nA\tB\n");
        assertThat(target.withoutTitles(block)).containsExactly(List.of("A", "B"));
    }

    @Test
    void addsCamerasForRowsThatAreLeftOver() {
        List<List<String>> block = Tsv.parse("A\t1\nB\t2\nC\t3\nD\t4\nE\t5\n");
        PasteTarget target = target(0, 1, 1);
        assertThat(target.missing(block)).isEqualTo(2);
        NewCameras cameras = new NewCameras(open.fleet(), open.domain());
        List<Camera> added = cameras.create(2, "CAM 3");
        CellEdits edits = CellEdits.plan("Paste",
                List.of(cameras.add("Add", added, java.util.Arrays.asList(null, null))),
                target.changes(block, added));
        open.domain().getCommandStack().execute(edits.command());
        assertThat(open.fleet().getCameras()).extracting(Camera::getLabel).containsExactly("A", "B", "C", "D", "E");
        open.domain().getCommandStack().undo();
        assertThat(open.fleet().getCameras()).hasSize(3);
    }

    @Test
    void copiesHaveIdsLabelsAndNoSerialNumberOfTheirOwn() {
        open.camera(0).setSerialNumber("4711");
        NewCameras cameras = new NewCameras(open.fleet(), open.domain());
        Camera copy = cameras.copies(List.of(open.camera(0))).getFirst();
        assertThat(copy.getId()).isNotEqualTo(open.camera(0).getId()).startsWith("camera-");
        assertThat(copy.getLabel()).isEqualTo("CAM 4");
        assertThat(copy.getSerialNumber()).isNull();
        assertThat(open.fleet().getGroups().get(1).getMembers()).doesNotContain(copy);
        open.domain().getCommandStack()
                .execute(cameras.add("Duplicate", List.of(copy), List.of(open.camera(0).getGroup())));
        assertThat(copy.getGroup()).isSameAs(open.camera(0).getGroup());
        assertThat(open.fleet().getCameras()).contains(copy);
    }

    private PasteTarget target(int column, int rows, int width) {
        return new PasteTarget(List.copyOf(open.fleet().getCameras()), columns.subList(column, columns.size()), rows,
                width);
    }

    private CellEdits plan(PasteTarget target, String text, List<Camera> added) {
        return CellEdits.plan("Paste", List.of(), target.changes(Tsv.parse(text), added));
    }

    private void paste(PasteTarget target, String text) {
        CellEdits edits = plan(target, text, List.of());
        assertThat(edits.refused()).isEmpty();
        open.domain().getCommandStack().execute(edits.command());
    }
}
