package org.slatecard.model;

import java.nio.file.Path;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.ChildJvm;
import org.slatecard.testsupport.FleetBuilder;

/** Saves a large fleet in two states in turns, until it is killed. */
final class SaveLoop {
    static final FleetFile FILES = new FleetFile(new DurableWriter());

    private static final int CAMERAS = 2000;
    private static final String[] STATES = {"old", "new and longer"};

    private SaveLoop() {}

    static Fleet fleet(int state) {
        FleetBuilder builder = FleetBuilder.fleet("stadium");
        for (int i = 0; i < CAMERAS; i++) {
            String label = STATES[state] + " " + i;
            builder.camera(label, camera -> camera.setSerialNumber(label));
        }
        return builder.build();
    }

    public static void main(String[] arguments) throws Exception {
        Fleet[] fleets = {fleet(0), fleet(1)};
        Path file = Path.of(arguments[0]);
        FILES.save(fleets[0], file);
        System.out.println(ChildJvm.READY);
        for (int i = 1;; i++) {
            FILES.save(fleets[i % fleets.length], file);
        }
    }
}
