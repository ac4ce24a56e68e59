package org.slatecard.validation.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.slatecard.model.fleet.Camera;

/**
 * Which cameras have which value of a feature that should be unique. Nearly all are, so one holder costs no set.
 *
 * @param <V> the values
 */
final class SharedValues<V> {
    private final Map<V, Camera> single;
    private final Map<V, Set<Camera>> shared = new HashMap<>();

    SharedValues(int cameras) {
        single = HashMap.newHashMap(cameras);
    }

    /** Whether two cameras or more have a value; null is none. */
    boolean isShared(V value) {
        return value != null && !shared.isEmpty() && shared.containsKey(value);
    }

    /** The cameras that have a value. */
    Collection<Camera> holders(V value) {
        Camera one = single.get(value);
        return one == null ? shared.getOrDefault(value, Set.of()) : List.of(one);
    }

    /** Takes note of another value of a camera, null for none; names the others for whom that makes a difference. */
    void move(Camera camera, V before, V after, Consumer<Camera> touched) {
        if (!Objects.equals(before, after)) {
            remove(before, camera, touched);
            add(after, camera, touched);
        }
    }

    /** The same for several values of a camera. */
    void move(Camera camera, List<V> before, List<V> after, Consumer<Camera> touched) {
        for (V value : before) {
            if (!after.contains(value)) {
                remove(value, camera, touched);
            }
        }
        for (V value : after) {
            if (!before.contains(value)) {
                add(value, camera, touched);
            }
        }
    }

    private void add(V value, Camera camera, Consumer<Camera> touched) {
        if (value == null) {
            return;
        }
        Set<Camera> holders = shared.get(value);
        if (holders != null) {
            holders.add(camera);
            return;
        }
        Camera other = single.putIfAbsent(value, camera);
        if (other != null && other != camera) {
            single.remove(value);
            shared.put(value, new LinkedHashSet<>(List.of(other, camera)));
            touched.accept(other);
        }
    }

    private void remove(V value, Camera camera, Consumer<Camera> touched) {
        Set<Camera> holders = value == null ? null : shared.get(value);
        if (holders == null) {
            single.remove(value, camera);
            return;
        }
        holders.remove(camera);
        if (holders.size() == 1) {
            shared.remove(value);
            Camera last = holders.iterator().next();
            single.put(value, last);
            touched.accept(last);
        }
    }
}
