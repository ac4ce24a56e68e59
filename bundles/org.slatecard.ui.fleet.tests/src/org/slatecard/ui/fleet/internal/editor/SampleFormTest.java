package org.slatecard.ui.fleet.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.Samples;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.workbench.OpenFleet;

class SampleFormTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;

    @Test
    void everyKindOfElementHasAForm() throws Exception {
        Path file = Files.write(folder.resolve("stadium.fleet"), new Samples().content(Samples.STADIUM));
        bench.run(() -> bench.window().getShell().setSize(1280, 800));
        IEditorPart editor = bench.open(file);
        OpenFleet open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        Fleet fleet = open.fleet();
        shoot(editor, fleet, "fleet");
        shoot(editor, fleet.getGroups().get(0), "group");
        shoot(editor, fleet.getCameras().get(0), "camera");
        shoot(editor, fleet.getProfiles().get(0), "profile");
        shoot(editor, fleet.getTargets().get(0), "target");
        shoot(editor, fleet.getCertificates().get(0), "certificate");
        assertThat(bench.ui(editor::isDirty)).isFalse();
    }

    private void shoot(IEditorPart editor, EObject element, String name) {
        bench.run(() -> ((FleetEditor) editor).reveal(element, null));
        bench.picture("form-" + name);
    }
}
