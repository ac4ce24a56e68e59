package org.slatecard.validation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slatecard.model.fleet.Camera;

/** The cameras that use something, and how many of them are of which model. */
final class Users {
    private final Set<Camera> cameras = new LinkedHashSet<>();
    private final SortedMap<String, Integer> models = new TreeMap<>();

    void add(Camera camera, String modelId) {
        if (cameras.add(camera)) {
            models.merge(String.valueOf(modelId), 1, Integer::sum);
        }
    }

    void remove(Camera camera, String modelId) {
        if (cameras.remove(camera)) {
            models.computeIfPresent(String.valueOf(modelId), (id, count) -> count == 1 ? null : count - 1);
        }
    }

    Set<Camera> cameras() {
        return cameras;
    }

    /** Ids of their models, sorted. */
    List<String> modelIds() {
        return List.copyOf(models.keySet());
    }
}
