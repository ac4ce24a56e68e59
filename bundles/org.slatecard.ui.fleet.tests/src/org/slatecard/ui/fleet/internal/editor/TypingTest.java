package org.slatecard.ui.fleet.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.ui.fleet.internal.findings.FindingsView;
import org.slatecard.workbench.OpenFleet;

/**
 * How long a user waits for a key in a fleet of 10,000 cameras with as many findings, be it about one camera or about all;
 * says so, and asserts no time.
 */
class TypingTest {
    private static final int CAMERAS = 10_000;
    private static final String TYPED = "OB van ö 3";
    /** Milliseconds; the last ones are too long for a key. */
    private static final int[] STEPS = {1, 2, 4, 8, 16, 33, 50, 100};
    /** As fast as somebody types who types fast. */
    private static final long BETWEEN_KEYS = TimeUnit.MILLISECONDS.toNanos(100);
    /** What opening leaves to do is done by then. */
    private static final long QUIET = TimeUnit.SECONDS.toNanos(3);
    private static final long AFTERWARDS = TimeUnit.MILLISECONDS.toNanos(800);

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    private FleetEditor editor;
    private OpenFleet open;

    @Test
    void typesIntoAFieldOfACameraAndIntoOnesThatAllCamerasTakeOver() throws Exception {
        editor = (FleetEditor) bench.open(file());
        bench.view(FindingsView.ID);
        open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        Fleet fleet = open.fleet();
        Camera camera = fleet.getCameras().get(CAMERAS / 2);
        CameraGroup group = fleet.getGroups().get(0);
        assertThat(open.findings().all()).hasSizeGreaterThanOrEqualTo(CAMERAS);
        bench.run(() -> until(System.nanoTime() + QUIET));

        type(camera, Literals.CAMERA__LABEL, "Label");
        assertThat(open.findings().of(camera)).isNotEmpty();
        type(fleet, Literals.SETTINGS__ACCESS_USER_NAME, "User Name");
        type(group, Literals.SETTINGS__ACCESS_USER_NAME, "User Name");
        assertThat(open.findings().all()).as("a blank in the user name of each camera")
                .filteredOn(finding -> finding.rule().id().equals("access-user-name-characters")).hasSize(CAMERAS);
        type(fleet.getProfiles().get(0), Literals.NETWORK_PROFILE__NAME, "Name");
        type(fleet.getTargets().get(0), Literals.TRANSFER_TARGET__DISPLAY_NAME, "Display Name");
        changeAllCamerasInOneStep();
    }

    private Path file() throws Exception {
        FleetBuilder builder = FleetBuilder.fleet("large").wireless("Pitch", network -> {})
                .target("Ingest", target -> {}).group("Crane", group -> group.setAccessUserName("crane"));
        Fleet fleet = builder.build();
        fleet.getNetworkProfiles().add(fleet.getProfiles().get(0));
        fleet.getTransferTargets().add(fleet.getTargets().get(0));
        for (int i = 1; i <= CAMERAS; i++) {
            CameraGroup group = i % 2 == 0 ? fleet.getGroups().get(0) : null;
            builder.camera("CAM " + i, camera -> camera.setGroup(group));
        }
        Path file = folder.resolve("large.fleet");
        new FleetFile(new DurableWriter()).save(fleet, file);
        return file;
    }

    private void type(EObject element, EAttribute feature, String label) {
        bench.run(() -> editor.reveal(element, feature));
        Text field = bench.everything().find(Text.class, label);
        bench.until("its form", () -> field.getText().equals(Objects.toString(element.eGet(feature), "")));
        List<Long> keys = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        bench.run(() -> {
            field.setText("");
            until(System.nanoTime() + AFTERWARDS);
            for (char key : TYPED.toCharArray()) {
                keys.add(took(() -> field.insert(String.valueOf(key))));
                others.addAll(until(System.nanoTime() + BETWEEN_KEYS));
            }
            others.addAll(until(System.nanoTime() + AFTERWARDS));
        });
        say(element.eClass().getName() + " " + label, keys, others);
        assertThat(element.eGet(feature)).isEqualTo(TYPED);
    }

    private void changeAllCamerasInOneStep() {
        CommandStack stack = open.domain().getCommandStack();
        CompoundCommand all = new CompoundCommand();
        open.fleet().getCameras().forEach(
                camera -> all.append(SetCommand.create(open.domain(), camera, Literals.CAMERA__SERIAL_NUMBER, "ö")));
        List<Long> keys = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        bench.run(() -> {
            for (Runnable step : List.<Runnable>of(() -> stack.execute(all), stack::undo, stack::redo)) {
                keys.add(took(step));
                others.addAll(until(System.nanoTime() + AFTERWARDS));
            }
        });
        say("a step for all cameras, undo, redo", keys, others);
        assertThat(open.fleet().getCameras()).allSatisfy(
                camera -> assertThat(camera.getSerialNumber()).isEqualTo("ö"));
    }

    private static void say(String what, List<Long> keys, List<Long> others) {
        System.out.println(what + ": " + histogram(keys));
        System.out.println("what a key may have to wait for: " + histogram(others));
    }

    /** The key itself, until the fleet is changed and the form says so. */
    private static long took(Runnable key) {
        long start = System.nanoTime();
        key.run();
        return System.nanoTime() - start;
    }

    /** How long each thing took that the window did until then. */
    private static List<Long> until(long end) {
        List<Long> took = new ArrayList<>();
        long start = System.nanoTime();
        while (start < end) {
            if (Display.getCurrent().readAndDispatch()) {
                took.add(System.nanoTime() - start);
            } else {
                Thread.onSpinWait();
            }
            start = System.nanoTime();
        }
        return took;
    }

    private static String histogram(List<Long> nanos) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (long each : nanos) {
            double millis = each / 1e6;
            int step = 0;
            while (step < STEPS.length && millis > STEPS[step]) {
                step++;
            }
            counts.merge(step, 1, Integer::sum);
        }
        StringBuilder text = new StringBuilder();
        counts.forEach((step, count) -> text.append(step < STEPS.length ? "up to " + STEPS[step] : "longer")
                .append(" ms: ").append(count).append(", "));
        return text + "longest %.1f ms".formatted(nanos.stream().mapToLong(Long::longValue).max().orElse(0) / 1e6);
    }
}
