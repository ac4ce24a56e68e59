package org.slatecard.ui.fleet.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.ui.fleet.internal.findings.FindingsView;
import org.slatecard.workbench.OpenFleet;

/** How long a user waits for a key in a fleet of 10,000 cameras with as many findings; says so, and asserts no time. */
class TypingTest {
    private static final int CAMERAS = 10_000;
    private static final String TYPED = "OB van 3, position 12";
    /** Milliseconds; the last ones are too long for a key. */
    private static final int[] STEPS = {1, 2, 4, 8, 16, 33, 50, 100};
    /** As fast as somebody types who types fast. */
    private static final long BETWEEN_KEYS = TimeUnit.MILLISECONDS.toNanos(100);
    /** What opening leaves to do is done by then. */
    private static final long QUIET = TimeUnit.SECONDS.toNanos(3);

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;

    @Test
    void typesALabelInAFleetOfTenThousandCameras() throws Exception {
        FleetBuilder fleet = FleetBuilder.fleet("large").wireless("Pitch", network -> {});
        for (int i = 1; i <= CAMERAS; i++) {
            fleet.camera("CAM " + i, camera -> {});
        }
        Path file = folder.resolve("large.fleet");
        new FleetFile(new DurableWriter()).save(fleet.build(), file);
        bench.view(FindingsView.ID);
        FleetEditor editor = (FleetEditor) bench.open(file);
        OpenFleet open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        Camera camera = open.fleet().getCameras().get(CAMERAS / 2);
        assertThat(open.findings().all()).hasSizeGreaterThanOrEqualTo(CAMERAS);
        bench.run(() -> editor.reveal(camera, Literals.CAMERA__LABEL));
        Text label = bench.everything().find(Text.class, "Label");
        bench.until("its form", () -> label.getText().equals(camera.getLabel()));

        List<Long> keys = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        bench.run(() -> {
            label.setText("");
            until(System.nanoTime() + QUIET);
            for (char key : TYPED.toCharArray()) {
                keys.add(key(label, key));
                others.addAll(until(System.nanoTime() + BETWEEN_KEYS));
            }
            others.addAll(until(System.nanoTime() + TimeUnit.SECONDS.toNanos(1)));
        });
        System.out.println("keys: " + histogram(keys));
        System.out.println("what a key may have to wait for: " + histogram(others));
        assertThat(camera.getLabel()).isEqualTo(TYPED);
        assertThat(open.findings().of(camera)).isNotEmpty();
    }

    /** The key itself, until the fleet is changed, checked, and the form says what was found. */
    private static long key(Text field, char key) {
        long start = System.nanoTime();
        field.insert(String.valueOf(key));
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
