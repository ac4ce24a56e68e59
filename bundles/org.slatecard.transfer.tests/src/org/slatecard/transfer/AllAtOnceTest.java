package org.slatecard.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;

class AllAtOnceTest {
    private final List<Integer> asked = new ArrayList<>();
    private final ConnectionCount connections = (plan, cameras, monitor) -> {
        asked.add(cameras);
        return step(Optional.empty());
    };

    private static RehearsalStep step(Optional<Found> found) {
        return new RehearsalStep(Kind.CONNECTIONS, Duration.ZERO, List.of(), found);
    }

    private static RehearsalPlan plan(String camera, String host) {
        return new RehearsalPlan(camera, host, new ServerAddress(host, 21), true, true, "user", new char[0], "",
                List.of(), new CameraOffer("MPC-2610", List.of(), true));
    }

    private static RehearsalResult result(RehearsalPlan plan, Optional<Found> found) {
        return new RehearsalResult(plan.camera(), plan.target(), plan.server(), Instant.EPOCH, List.of(step(found)));
    }

    @Test
    void asksEachServerOnceWithAllItsCamerasWhereAnUploadSucceeds() {
        List<RehearsalPlan> plans = List.of(plan("1", "a"), plan("2", "a"), plan("2", "a"), plan("1", "b"));
        AllAtOnce all = new AllAtOnce(connections, plans);
        assertThat(all.most(plans)).isEqualTo(2);
        Optional<Found> failed = Optional.of(Found.of(RehearsalProblem.CONNECTION_LOST));
        assertThat(all.added(plans.get(0), result(plans.get(0), failed), new NullProgressMonitor()).steps()).hasSize(1);
        for (RehearsalPlan plan : plans) {
            all.added(plan, result(plan, Optional.empty()), new NullProgressMonitor());
        }
        assertThat(asked).containsExactly(2);
    }

    @Test
    void nobodyCountsMoreThanIsAllowed() {
        List<RehearsalPlan> plans = new ArrayList<>();
        for (int i = 0; i < 99; i++) {
            plans.add(plan("CAM " + i, "a"));
        }
        assertThat(new AllAtOnce(connections, plans).most(plans)).isEqualTo(ConnectionCount.MOST);
    }
}
