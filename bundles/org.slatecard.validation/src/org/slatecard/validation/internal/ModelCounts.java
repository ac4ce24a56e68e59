package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many cameras are of which model. */
final class ModelCounts {
    private final Map<String, int[]> counts = new HashMap<>();
    private int cameras;

    void add(String modelId) {
        counts.computeIfAbsent(String.valueOf(modelId), id -> new int[1])[0]++;
        cameras++;
    }

    /** Takes one camera out; whether it was the last. */
    boolean remove(String modelId) {
        counts.computeIfPresent(String.valueOf(modelId), (id, count) -> --count[0] == 0 ? null : count);
        cameras--;
        return counts.isEmpty();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Number of cameras of any model. */
    int cameras() {
        return cameras;
    }

    /** Ids of the models, sorted. */
    List<String> ids() {
        return counts.size() == 1
                ? List.of(counts.keySet().iterator().next())
                : counts.keySet().stream().sorted().toList();
    }
}
