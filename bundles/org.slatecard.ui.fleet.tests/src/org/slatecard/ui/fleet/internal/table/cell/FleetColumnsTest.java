package org.slatecard.ui.fleet.internal.table.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.fleet.LanType;
import org.slatecard.ui.fleet.internal.table.SampleFleet;

class FleetColumnsTest {
    private final SampleFleet open = SampleFleet.withCameras("CAM 1", "CAM 2", "CAM 3");
    private final Fleet fleet = open.fleet();
    private final List<Column> columns = FleetColumns.of(open);

    @Test
    void showsWhatIsTakenOverWithItsOrigin() {
        Cell cell = cell(0, "accessUserName");
        assertThat(cell.text()).isEqualTo("studio");
        assertThat(cell.origin()).isSameAs(fleet.getGroups().get(0));
    }

    @Test
    void showsWhatIsTheCamerasOwnWithoutOrigin() {
        open.camera(0).setAccessUserName("own");
        assertThat(cell(0, "accessUserName")).isEqualTo(new Cell("own", null));
    }

    @Test
    void namesTheGroupWithTheGroupsAbove() {
        assertThat(cell(0, "group").text()).isEqualTo("Studio / Left");
        assertThat(cell(2, "group")).isEqualTo(Cell.EMPTY);
    }

    @Test
    void showsTheModelByItsName() {
        assertThat(cell(2, "modelId").text()).isEqualTo("MPC-2610");
        assertThat(cell(2, "modelId").origin()).isSameAs(fleet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            label          | CAM 9
            serialNumber   | 1234567
            group          | Studio
            modelId        | MPC-2610
            accessUserName | van
            lanType        | Wired
            networkProfiles | Fixed; Odd;Name
            transferTargets | Backup; Ingest
            staticAddresses | ObVan: 10.0.0.2
            """)
    void showsWhatHasBeenWritten(String id, String text) throws Refusal {
        open.network(0).eSet(Literals.LAN_PROFILE__DHCP, false);
        write(0, id, text);
        assertThat(cell(0, id).origin()).isNull();
        assertThat(cell(0, id).text()).isEqualTo(text.replace("ObVan: ", ""));
    }

    @Test
    void keepsTheOrderOfTheTargets() throws Refusal {
        write(0, "transferTargets", "Backup; Ingest");
        assertThat(open.camera(0).getTransferTargets()).containsExactly(open.target(1), open.target(0));
    }

    @Test
    void findsNamesWithSemicolons() throws Refusal {
        write(0, "networkProfiles", "Odd;Name; ObVan");
        assertThat(open.camera(0).getNetworkProfiles()).containsExactly(open.network(2), open.network(0));
    }

    @Test
    void takesChoicesInAnyCase() throws Refusal {
        write(0, "lanType", "usb tethering");
        assertThat(open.camera(0).getLanType()).isEqualTo(LanType.TETHERING);
    }

    @ParameterizedTest
    @CsvSource({"accessUserName", "lanType", "networkProfiles", "transferTargets", "modelId"})
    void takesOverAgainWhenCleared(String id) throws Refusal {
        write(0, "accessUserName", "own");
        write(0, "lanType", "Wired");
        write(0, "networkProfiles", "Fixed");
        write(0, "transferTargets", "Backup");
        write(0, "modelId", "MPC-2610");
        Column column = column(id);
        assertThat(open.camera(0).eIsSet(column.feature())).isTrue();
        write(0, id, "");
        assertThat(open.camera(0).eIsSet(column.feature())).isFalse();
        open.domain().getCommandStack().undo();
        assertThat(open.camera(0).eIsSet(column.feature())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group           | Nowhere        | Nowhere
            modelId         | XYZ-1          | MPC-2610
            lanType         | Token Ring     | USB Tethering
            networkProfiles | ObVan; Missing | Missing
            transferTargets | Ingest; Ingest | twice
            certificates    | Root B         | cannot be changed
            staticAddresses | 10.0.0.1       | DHCP
            label           | 'two\tcells'   | one line
            """)
    void refusesWhatItDoesNotKnowAndSaysWhy(String id, String text, String reason) {
        assertThatThrownBy(() -> column(id).write(open.camera(0), text)).isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesControlCharactersThatNoFileCanHold() {
        assertThatThrownBy(() -> column("notes").write(open.camera(0), "a\u0007b")).isInstanceOf(Refusal.class)
                .hasMessageContaining("U+0007");
    }

    @Test
    void keepsLineBreaksOfNotes() throws Refusal {
        write(0, "notes", "one\r\ntwo");
        assertThat(open.camera(0).getNotes()).isEqualTo("one\ntwo");
    }

    @Test
    void asksForTheNetworkOfAnAddressWhereThereAreSeveral() throws Refusal {
        open.network(0).eSet(Literals.LAN_PROFILE__DHCP, false);
        write(0, "networkProfiles", "ObVan; Fixed");
        assertThatThrownBy(() -> column("staticAddresses").write(open.camera(0), "10.0.0.1"))
                .isInstanceOf(Refusal.class).hasMessageContaining("ObVan: 10.0.0.1");
        write(0, "staticAddresses", "Fixed: 10.0.0.1; ObVan: 10.1.0.1");
        assertThat(cell(0, "staticAddresses").text()).isEqualTo("Fixed: 10.0.0.1; ObVan: 10.1.0.1");
    }

    @Test
    void namesTheCertificatesOfTheTargets() throws Refusal {
        write(0, "transferTargets", "Ingest");
        assertThat(cell(0, "certificates").text()).isEqualTo("Root A");
    }

    private Column column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }

    private Cell cell(int camera, String id) {
        return column(id).cell(EffectiveConfiguration.of(open.camera(camera)));
    }

    private void write(int index, String id, String text) throws Refusal {
        Camera camera = open.camera(index);
        Command command = column(id).write(camera, text);
        assertThat(command.canExecute()).isTrue();
        open.domain().getCommandStack().execute(command);
    }
}
