package org.slatecard.ui.fleet.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;

class FindInFleetTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;

    @Test
    void findsWhileTypingAndGoesToTheField() throws Exception {
        SampleFleet fleet = SampleFleet.withCameras("CAM 1", "CAM 2", "CAM 3");
        fleet.camera(1).setNotes("the one with the crane");
        CamerasDriver cameras = CamerasDriver.open(bench, fleet.fleet(), folder);
        Pane find = open();
        find.type("Find", "CRANE");
        bench.until("one place", () -> find.find(Table.class).getItemCount() == 1);
        assertThat(bench.ui(() -> find.find(Table.class).getItem(0).getText(2))).isEqualTo("the one with the crane");
        bench.run(() -> find.composite().getShell().forceActive());
        bench.picture("find-dialog");
        find.press("Next");
        bench.until("the cell with the notes",
                () -> cameras.spoken().equals("CAM 2, Notes: the one with the crane – Table of 3 cameras"));
        bench.picture("find");
    }

    @Test
    void goesOnFromTheLastPlaceToTheFirst() throws Exception {
        CamerasDriver cameras = CamerasDriver.open(bench, SampleFleet.withCameras("CAM 1", "CAM 2").fleet(), folder);
        Pane find = open();
        find.type("Find", "CAM ");
        bench.until("two places", () -> find.find(Table.class).getItemCount() == 2);
        find.press("Next");
        bench.until("the first", () -> find.labels().contains("Place 1 of 2"));
        String first = bench.ui(cameras::spoken);
        find.press("Next");
        bench.until("the second", () -> find.labels().contains("Place 2 of 2"));
        bench.run(() -> bench.window().getShell().forceActive());
        bench.command("org.slatecard.ui.fleet.findNext");
        bench.until("the first again", () -> cameras.spoken().equals(first));
    }

    @Test
    void saysWhatIsWrongWithARegularExpression() throws Exception {
        CamerasDriver.open(bench, SampleFleet.withCameras("CAM 1").fleet(), folder);
        Pane find = open();
        find.press("Regular expression");
        find.type("Find", "CAM (1");
        bench.until("the problem", () -> find.all(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("This is not a regular expression")));
        find.type("Find", "CAM [12]");
        bench.until("a place", () -> find.labels().contains("Found in 1 place"));
        find.press("Regular expression");
    }

    private Pane open() {
        bench.beginCommand("org.eclipse.ui.edit.findReplace");
        return bench.shell("Find in Fleet");
    }
}
