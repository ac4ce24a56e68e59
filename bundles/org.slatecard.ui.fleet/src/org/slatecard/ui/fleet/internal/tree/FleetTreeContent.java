package org.slatecard.ui.fleet.internal.tree;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.element.NaturalKeys;
import org.slatecard.workbench.OpenFleet;

/** The fleet, its four branches, and in that of the cameras the groups with their members. */
final class FleetTreeContent implements ITreeContentProvider {
    private final NaturalKeys natural = new NaturalKeys(Locale.getDefault());
    /** Names are taken apart once: there may be ten thousand, and they are sorted after each edit. */
    private final Map<String, CollationKey> keys = new HashMap<>();

    @Override
    public Object[] getElements(Object input) {
        return new Object[]{((OpenFleet) input).fleet()};
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Fleet fleet -> Stream.of(Branch.Of.values()).map(kind -> new Branch(fleet, kind)).toArray();
            case Branch branch -> children(branch);
            case CameraGroup group -> sorted(
                    group.getSubgroups().stream().filter(sub -> !inCycle(sub)).toList(), group.getMembers());
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Branch branch -> branch.fleet();
            case Camera camera when camera.getGroup() != null -> camera.getGroup();
            case CameraGroup group when group.getParent() != null && !inCycle(group) -> group.getParent();
            case Fleet fleet -> null;
            case EObject object when object.eContainer() instanceof Fleet fleet ->
                Kind.of(object).map(kind -> Branch.of(fleet, kind)).orElse(null);
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case CameraGroup group -> !group.getMembers().isEmpty() || !group.getSubgroups().isEmpty();
            case Branch branch -> branch.count() > 0 || branch.kind() == Branch.Of.CAMERAS
                    && !branch.fleet().getGroups().isEmpty();
            default -> element instanceof Fleet;
        };
    }

    /** The cameras of a group and of the groups in it. */
    static int camerasBelow(CameraGroup group) {
        return group.getMembers().size() + group.getSubgroups().stream().filter(sub -> !inCycle(sub))
                .mapToInt(FleetTreeContent::camerasBelow).sum();
    }

    private Object[] children(Branch branch) {
        Fleet fleet = branch.fleet();
        return switch (branch.kind()) {
            case CAMERAS -> sorted(
                    fleet.getGroups().stream().filter(group -> group.getParent() == null || inCycle(group)).toList(),
                    fleet.getCameras().stream().filter(camera -> camera.getGroup() == null).toList());
            case NETWORKS -> sorted(fleet.getProfiles());
            case TARGETS -> sorted(fleet.getTargets());
            case CERTIFICATES -> sorted(fleet.getCertificates());
        };
    }

    /** A group that a broken file made its own ancestor stands on top, so that it can be seen and mended. */
    private static boolean inCycle(CameraGroup group) {
        Set<CameraGroup> seen = new HashSet<>();
        CameraGroup above = group.getParent();
        while (above != null && seen.add(above)) {
            if (above == group) {
                return true;
            }
            above = above.getParent();
        }
        return false;
    }

    /** Whether one of two children of a node stands where it belongs when it stands before the other. */
    boolean inOrder(EObject first, EObject second) {
        return first instanceof CameraGroup != second instanceof CameraGroup
                ? first instanceof CameraGroup
                : key(first).compareTo(key(second)) <= 0;
    }

    private CollationKey key(EObject element) {
        return keys.computeIfAbsent(Names.of(element), natural::of);
    }

    @SafeVarargs
    private Object[] sorted(Collection<? extends EObject>... parts) {
        List<EObject> all = new ArrayList<>();
        for (Collection<? extends EObject> part : parts) {
            Map<EObject, CollationKey> names = new IdentityHashMap<>();
            part.forEach(each -> names.put(each, key(each)));
            part.stream().sorted(Comparator.comparing(names::get)).forEach(all::add);
        }
        return all.toArray();
    }
}
