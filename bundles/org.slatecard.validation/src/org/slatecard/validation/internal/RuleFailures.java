package org.slatecard.validation.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.slatecard.validation.Rule;

/** Logs that a rule failed, once for each rule: it may fail for each of ten thousand cameras and after each edit. */
final class RuleFailures {
    private static final int CAUSES = 5;

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final BiConsumer<String, Throwable> log;

    RuleFailures(BiConsumer<String, Throwable> log) {
        this.log = log;
    }

    void tell(Rule<?> rule, Throwable failure) {
        if (told.add(rule.id())) {
            log.accept("The rule " + rule.id() + " failed", withoutMessages(failure, CAUSES));
        }
    }

    /** What failed and where. Messages are left out: they may hold what the rule read in the vault. */
    private static Throwable withoutMessages(Throwable failure, int causes) {
        Throwable shown = new Throwable(failure.getClass().getName());
        shown.setStackTrace(failure.getStackTrace());
        if (failure.getCause() != null && causes > 0) {
            shown.initCause(withoutMessages(failure.getCause(), causes - 1));
        }
        return shown;
    }
}
