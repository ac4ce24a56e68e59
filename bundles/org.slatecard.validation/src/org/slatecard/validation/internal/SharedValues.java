package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.slatecard.model.fleet.Camera;

/** Which cameras have which value of a feature that should be unique. Nearly all are, so one holder costs no set. */
final class SharedValues {
    private final Map<String, Camera> single = new HashMap<>();
    private final Map<String, Set<Camera>> shared = new HashMap<>();

    static String key(String value) {
        return value == null ? "" : value.strip();
    }

    boolean isShared(String value) {
        return shared.containsKey(key(value));
    }

    /** Adds a holder; gives those to whom the value was not shared before. */
    Set<Camera> add(String value, Camera camera) {
        String key = key(value);
        if (key.isEmpty()) {
            return Set.of();
        }
        Set<Camera> holders = shared.get(key);
        if (holders != null) {
            holders.add(camera);
            return Set.of(camera);
        }
        Camera other = single.putIfAbsent(key, camera);
        if (other == null) {
            return Set.of();
        }
        single.remove(key);
        shared.put(key, new LinkedHashSet<>(Set.of(other, camera)));
        return Set.of(other, camera);
    }

    /** Removes a holder; gives the one to whom the value is no longer shared. */
    Set<Camera> remove(String value, Camera camera) {
        String key = key(value);
        Set<Camera> holders = shared.get(key);
        if (holders == null) {
            single.remove(key, camera);
            return Set.of();
        }
        holders.remove(camera);
        if (holders.size() > 1) {
            return Set.of();
        }
        shared.remove(key);
        Camera last = holders.iterator().next();
        single.put(key, last);
        return Set.of(last);
    }
}
