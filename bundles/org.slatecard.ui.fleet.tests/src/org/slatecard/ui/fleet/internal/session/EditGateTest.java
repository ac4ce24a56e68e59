package org.slatecard.ui.fleet.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;

class EditGateTest {
    private final EditGate gate = new EditGate();
    private final List<String> happened = new ArrayList<>();

    @Test
    void anEditStopsAReadingThatThenBeginsAgainAfterIt() throws Exception {
        Fleet fleet = FleetBuilder.fleet("van").camera("before", camera -> {}).build();
        FleetFile files = new FleetFile(new DurableWriter());
        CountDownLatch inside = new CountDownLatch(1);
        FutureTask<byte[]> reading = new FutureTask<>(() -> gate.read(stop -> {
            happened.add("attempt");
            inside.countDown();
            return files.bytes(fleet, happened.size() == 1 ? untilTold(stop) : stop);
        }));
        new Thread(reading).start();
        inside.await();
        gate.edit(() -> fleet.getCameras().get(0).setLabel("after"));

        assertThat(new String(reading.get(), StandardCharsets.UTF_8)).contains("after").doesNotContain("before");
    }

    @Test
    void anEditMayBeMadeOfEdits() {
        gate.edit(() -> gate.edit(() -> happened.add("inner")));

        assertThat(isAReadingStopped()).isFalse();
        assertThat(happened).containsExactly("inner");
    }

    @Test
    void aReadingThatIsStoppedAgainAndAgainIsFinishedAtLast() {
        String result = gate.read(stop -> {
            happened.add("attempt");
            return happened.size() < EditGate.ATTEMPTS ? Optional.empty() : Optional.of("all");
        });

        assertThat(result).isEqualTo("all");
        assertThat(happened).hasSize(EditGate.ATTEMPTS);
    }

    @Test
    void anEditThatFailsLetsReadingsIn() {
        try {
            gate.edit(() -> {
                throw new IllegalStateException();
            });
        } catch (IllegalStateException e) {
            happened.add("failed");
        }

        assertThat(isAReadingStopped()).isFalse();
        assertThat(happened).containsExactly("failed");
    }

    private boolean isAReadingStopped() {
        return gate.<Boolean, RuntimeException>read(stop -> Optional.of(stop.getAsBoolean()));
    }

    /** A reading that takes until it is told to stop. */
    private static BooleanSupplier untilTold(BooleanSupplier stop) {
        return () -> {
            while (!stop.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return true;
        };
    }
}
