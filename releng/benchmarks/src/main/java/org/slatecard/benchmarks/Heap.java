package org.slatecard.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Validator;

/** Prints the bytes of heap that an open fleet of 10,000 cameras with its live findings takes, and those of its file. */
final class Heap {
    private static final int CAMERAS = 10_000;
    private static final int FLEETS = 5;

    private Heap() {}

    public static void main(String[] args) throws ExplainedException {
        byte[] file = Fleets.file(CAMERAS);
        Validator validator = Rules.validator();
        CameraModels models = new CameraModelLoader().load();
        List<LiveFindings> open = new ArrayList<>();
        open(file, validator, models, open);
        long before = used();
        for (int i = 0; i < FLEETS; i++) {
            open(file, validator, models, open);
        }
        long each = (used() - before) / FLEETS;
        System.out.println(each + " " + file.length + " " + open.size());
    }

    private static void open(byte[] file, Validator validator, CameraModels models, List<LiveFindings> open)
            throws ExplainedException {
        Fleet fleet = new FleetFile(new DurableWriter()).read(file, URI.createURI("memory:/heap.fleet")).fleet();
        open.add(validator.follow(fleet, models, Secrets.NONE));
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
