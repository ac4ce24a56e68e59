package org.slatecard.ui.fleet.internal.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.ui.fleet.internal.table.SampleFleet;
import org.slatecard.ui.fleet.internal.table.cell.FleetColumns;

class CameraRowsTest implements RowsListener {
    private static final int LABEL = 0;
    private static final int SERIAL = 1;
    private static final int GROUP = 2;
    private static final int USER = 5;

    private final SampleFleet open = SampleFleet.withCameras("CAM 10", "CAM 2", "CAM 1", "Jib");
    private final List<Runnable> later = new ArrayList<>();
    private final List<Set<CameraRow>> told = new ArrayList<>();
    private int structure;
    private final CameraRows rows = new CameraRows(open.fleet(), FleetColumns.of(open), open.findings(), later::add,
            this);
    private final RowView view = new RowView(Locale.ENGLISH);

    CameraRowsTest() {
        view.setRows(rows.all());
    }

    @AfterEach
    void noListenerIsLeft() {
        rows.close();
        open.close();
        assertThat(open.fleet().getCameras().get(0).eAdapters()).isEmpty();
    }

    @Test
    void oneEditTouchesOneRow() {
        open.camera(1).setSerialNumber("77");
        open.camera(1).setNotes("x");
        runLater();
        assertThat(told).containsExactly(Set.of(rows.of(open.camera(1))));
        assertThat(rows.of(open.camera(1)).cell(SERIAL).text()).isEqualTo("77");
    }

    @Test
    void anEditOfAGroupTouchesItsMembersAndThoseOfTheGroupsBelow() {
        assertThat(rows.of(open.camera(0)).cell(USER).text()).isEqualTo("studio");
        open.fleet().getGroups().get(0).setAccessUserName("other");
        runLater();
        assertThat(told).containsExactly(Set.of(rows.of(open.camera(0)), rows.of(open.camera(1))));
        assertThat(rows.of(open.camera(0)).cell(USER).text()).isEqualTo("other");
    }

    @Test
    void aCycleOfGroupsEnds() {
        open.fleet().getGroups().get(0).setParent(open.fleet().getGroups().get(1));
        open.fleet().getGroups().get(0).setName("Renamed");
        runLater();
        assertThat(told).isNotEmpty();
    }

    @Test
    void anEditOfATargetTouchesAllRows() {
        open.camera(3).getTransferTargets().add(open.target(0));
        assertThat(rows.of(open.camera(3)).cell(9).text()).isEqualTo("Ingest");
        open.target(0).setDisplayName("Renamed");
        runLater();
        assertThat(rows.of(open.camera(3)).cell(9).text()).isEqualTo("Renamed");
    }

    @Test
    void followsCamerasThatComeAndGo() {
        CameraRow kept = rows.of(open.camera(1));
        Camera added = FleetFactory.eINSTANCE.createCamera();
        open.fleet().getCameras().add(added);
        Camera removed = open.fleet().getCameras().remove(0);
        runLater();
        assertThat(structure).isEqualTo(1);
        assertThat(rows.all()).hasSize(4).contains(kept, rows.of(added));
        assertThat(rows.of(removed)).isNull();
    }

    @Test
    void sortsNumbersByTheirValue() {
        view.sort(List.of(new SortKey(LABEL, true)));
        assertThat(labels()).containsExactly("CAM 1", "CAM 2", "CAM 10", "Jib");
        view.sort(List.of(new SortKey(LABEL, false)));
        assertThat(labels()).containsExactly("Jib", "CAM 10", "CAM 2", "CAM 1");
    }

    @Test
    void sortsByTheSecondColumnWhereTheFirstIsTheSame() {
        view.sort(List.of(new SortKey(GROUP, false), new SortKey(LABEL, true)));
        assertThat(labels()).containsExactly("CAM 2", "CAM 10", "CAM 1", "Jib");
    }

    @Test
    void filtersOverAllColumns() {
        view.setFilter("STUDIO");
        assertThat(labels()).containsExactly("CAM 10", "CAM 2");
        assertThat(view.indexOf(rows.of(open.camera(3)))).isEqualTo(-1);
        view.setFilter("");
        assertThat(labels()).hasSize(4);
    }

    @Test
    void filtersByColumn() {
        view.setColumnFilters(Map.of(LABEL, "1", GROUP, "left"));
        assertThat(labels()).containsExactly("CAM 10");
    }

    @Test
    void editedRowsStayWhereTheyAre() {
        view.sort(List.of(new SortKey(LABEL, true)));
        view.setFilter("CAM");
        open.camera(2).setLabel("Zoom");
        runLater();
        assertThat(labels()).containsExactly("Zoom", "CAM 2", "CAM 10");
    }

    @Test
    void showsANewRowInSpiteOfTheFilter() {
        view.setFilter("CAM");
        view.showAlways(List.of(rows.of(open.camera(3))));
        assertThat(labels()).contains("Jib");
        view.setFilter("CAM 1");
        assertThat(labels()).doesNotContain("Jib");
    }

    @Override
    public void camerasChanged() {
        structure++;
    }

    @Override
    public void cellsChanged(Set<CameraRow> changed) {
        told.add(changed);
    }

    private void runLater() {
        List<Runnable> now = List.copyOf(later);
        later.clear();
        now.forEach(Runnable::run);
    }

    private List<String> labels() {
        return view.shown().stream().map(row -> row.camera().getLabel()).toList();
    }
}
