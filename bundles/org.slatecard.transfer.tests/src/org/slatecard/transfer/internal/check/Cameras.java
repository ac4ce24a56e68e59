package org.slatecard.transfer.internal.check;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;

/** The first camera's offer, made to servers of this machine. */
final class Cameras {
    static final String MODEL = "MPC-2610";

    private Cameras() {}

    static CameraOffer offer() {
        return offer(MODEL);
    }

    static CameraOffer offer(String model) {
        try {
            return new ConcurrentSuiteCheck()
                    .offerOf(new CameraModelLoader().load().find(model).orElseThrow());
        } catch (ExplainedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> suites() {
        return offer().suites().stream().map(OfferedSuite::name).toList();
    }

    static ServerResult check(int port) {
        return check(port, CheckLimits.DEFAULT);
    }

    static ServerResult check(int port, CheckLimits limits) {
        return new ConcurrentSuiteCheck(limits)
                .check(List.of(new ServerAddress("127.0.0.1", port)), offer(), List.of(), new NullProgressMonitor())
                .get(0);
    }

    static List<String> in(SuiteState state, ServerResult result) {
        return result.suites().stream().filter(each -> each.state() == state).map(SuiteResult::suite)
                .map(OfferedSuite::name).toList();
    }
}
