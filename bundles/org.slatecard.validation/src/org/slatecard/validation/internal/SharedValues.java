package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Camera;

/** Which cameras have which value of a feature that should be unique. Nearly all are, so one holder costs no set. */
final class SharedValues {
    private final Map<String, Camera> single;
    private final Map<String, Set<Camera>> shared = new HashMap<>();

    SharedValues(int cameras) {
        single = HashMap.newHashMap(cameras);
    }

    boolean isShared(String value) {
        return !shared.isEmpty() && shared.containsKey(key(value));
    }

    /** Takes note of another value of a camera, null for none; names the others for whom that makes a difference. */
    void move(Camera camera, String before, String after, Consumer<EObject> touched) {
        String from = key(before);
        String to = key(after);
        if (!from.equals(to)) {
            remove(from, camera, touched);
            add(to, camera, touched);
        }
    }

    private void add(String key, Camera camera, Consumer<EObject> touched) {
        if (key.isEmpty()) {
            return;
        }
        Set<Camera> holders = shared.get(key);
        if (holders != null) {
            holders.add(camera);
            return;
        }
        Camera other = single.putIfAbsent(key, camera);
        if (other != null) {
            single.remove(key);
            shared.put(key, new LinkedHashSet<>(List.of(other, camera)));
            touched.accept(other);
        }
    }

    private void remove(String key, Camera camera, Consumer<EObject> touched) {
        Set<Camera> holders = shared.get(key);
        if (holders == null) {
            single.remove(key, camera);
            return;
        }
        holders.remove(camera);
        if (holders.size() == 1) {
            shared.remove(key);
            Camera last = holders.iterator().next();
            single.put(key, last);
            touched.accept(last);
        }
    }

    private static String key(String value) {
        return value == null ? "" : value.strip();
    }
}
