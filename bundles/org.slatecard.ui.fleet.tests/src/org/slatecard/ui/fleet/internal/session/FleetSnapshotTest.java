package org.slatecard.ui.fleet.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;

/** What goes into the file of a fleet that is edited while it is being saved. */
class FleetSnapshotTest {
    private final FleetFile files = new FleetFile(new DurableWriter());
    private final Fleet fleet = FleetBuilder.fleet("Studio")
            .camera("Cam 1", camera -> camera.setAccessPasswordSecretId("entry-1")).build();
    private final FleetSession session = Sessions.of(fleet);

    @Test
    void holdsWhatWasEditedBeforeAndLaterEditsAreUnsaved() throws ExplainedException {
        label("Cam 2");
        FleetSnapshot snapshot = FleetSnapshot.of(session, files);
        label("Cam 3");
        session.stack().written(snapshot.state());

        assertThat(new String(snapshot.content(), StandardCharsets.UTF_8)).contains("Cam 2").doesNotContain("Cam 3");
        assertThat(snapshot.secrets()).containsExactly("entry-1");
        assertThat(session.stack().isSaveNeeded()).isTrue();
        session.stack().undo();
        assertThat(session.stack().isSaveNeeded()).as("as it is in the file").isFalse();
    }

    @Test
    void whatIsTypedAfterItIsAStepOfItsOwn() throws ExplainedException {
        Object sitting = new Object();
        session.execute(new Edit(sitting, "Label", set("Cam 2")));
        FleetSnapshot snapshot = FleetSnapshot.of(session, files);
        session.execute(new Edit(sitting, "Label", set("Cam 23")));
        session.stack().written(snapshot.state());
        session.stack().undo();

        assertThat(fleet.getCameras().get(0).getLabel()).isEqualTo("Cam 2");
        assertThat(session.stack().isSaveNeeded()).isFalse();
    }

    @Test
    void isRefusedWhereAValueHoldsWhatNoFileCanHold() {
        label("Cam \u0000");

        assertThatThrownBy(() -> FleetSnapshot.of(session, files)).isInstanceOf(ExplainedException.class);
    }

    private void label(String label) {
        session.execute(new Edit("Label", set(label)));
    }

    private Command set(String label) {
        return SetCommand.create(session.domain(), fleet.getCameras().get(0), FleetPackage.Literals.CAMERA__LABEL,
                label);
    }
}
