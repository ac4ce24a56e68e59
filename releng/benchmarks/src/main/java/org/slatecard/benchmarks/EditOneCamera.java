package org.slatecard.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Validator;

/**
 * One edit in an open fleet of 10,000 cameras, until its findings are up to date, edit by edit: a label of its own,
 * one that another camera has, a user name. Against checking the whole fleet anew.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class EditOneCamera {
    private static final int CAMERAS = 10_000;
    private static final int STEP = 7_919;

    private final CameraModels models = new CameraModelLoader().load();
    private final Validator validator = Rules.validator();
    private final Fleet fleet = Fleets.fleet(CAMERAS);
    private LiveFindings live;
    private int turn;

    @Setup
    public void open() {
        live = validator.follow(fleet, models, Secrets.NONE);
    }

    @Benchmark
    public List<Finding> edit() {
        turn++;
        Camera camera = fleet.getCameras().get((int) ((long) turn * STEP % CAMERAS));
        switch (turn % 3) {
            case 0 -> camera.setLabel("CAM " + turn);
            case 1 -> camera.setLabel(fleet.getCameras().getFirst().getLabel());
            default -> camera.setAccessUserName(turn % 2 == 0 ? "täxt" : "user" + turn);
        }
        return live.of(camera);
    }

    @Benchmark
    public List<Finding> full() {
        return validator.validate(fleet, models, Secrets.NONE);
    }
}
