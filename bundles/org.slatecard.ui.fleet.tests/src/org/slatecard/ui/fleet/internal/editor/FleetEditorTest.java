package org.slatecard.ui.fleet.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.workbench.OpenFleet;

class FleetEditorTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;

    @Test
    void opensAFleetOnItsFirstPage() throws Exception {
        Fleet fleet = FleetBuilder.fleet("Studio").camera("Cam 1", camera -> {}).build();
        IEditorPart editor = bench.open(saved(fleet));
        OpenFleet open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        assertThat(open.fleet().getCameras()).extracting("label").containsExactly("Cam 1");
        assertThat(bench.ui(editor::isDirty)).isFalse();
        bench.picture("opened");
    }

    @Test
    void saysWhereABrokenFileIsBroken() throws Exception {
        Path file = saved(FleetBuilder.fleet("Broken").camera("Cam 1", camera -> {}).build());
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 12));
        IEditorPart editor = bench.open(file);
        bench.until("the reason",
                () -> bench.everything().all(Text.class).stream().anyMatch(text -> text.getText().contains("line 4")));
        assertThat(bench.ui(() -> Adapters.adapt(editor, OpenFleet.class))).isNull();
        bench.picture("broken");
    }

    private Path saved(Fleet fleet) throws Exception {
        Path file = folder.resolve(fleet.getName() + ".fleet");
        new FleetFile(new DurableWriter()).save(fleet, file);
        return file;
    }
}
