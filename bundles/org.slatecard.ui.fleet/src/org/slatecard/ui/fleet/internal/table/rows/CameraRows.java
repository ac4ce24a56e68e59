package org.slatecard.ui.fleet.internal.table.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.validation.LiveFindings;

/** All cameras of a fleet as rows, which follow its changes: a change forgets only the rows that it touches. */
public final class CameraRows implements AutoCloseable {
    private final Fleet fleet;
    private final List<Column> columns;
    private final LiveFindings findings;
    private final Executor later;
    private final RowsListener listener;
    private final FleetWatch watch = new FleetWatch(this::changed);
    private final Consumer<Set<EObject>> findingsChanged = this::touch;
    private final Map<Camera, CameraRow> byCamera = new IdentityHashMap<>();
    private final Set<CameraRow> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<CameraRow> rows = List.of();
    private boolean camerasChanged;
    private boolean told = true;
    private boolean closed;

    /**
     * Rows that follow a fleet until they are closed.
     *
     * @param later runs something after the command that is being executed
     */
    public CameraRows(Fleet fleet, List<Column> columns, LiveFindings findings, Executor later, RowsListener listener) {
        this.fleet = fleet;
        this.columns = columns;
        this.findings = findings;
        this.later = later;
        this.listener = listener;
        rebuild();
        fleet.eAdapters().add(watch);
        findings.addListener(findingsChanged);
    }

    /** All rows, in the order of the fleet. */
    public List<CameraRow> all() {
        return rows;
    }

    /** The row of a camera; null for a camera that is not in the fleet. */
    public CameraRow of(Camera camera) {
        return byCamera.get(camera);
    }

    @Override
    public void close() {
        closed = true;
        fleet.eAdapters().remove(watch);
        findings.removeListener(findingsChanged);
    }

    private void changed(Notification change) {
        if (change.getNotifier() == fleet && change.getFeature() == FleetPackage.Literals.FLEET__CAMERAS) {
            camerasChanged = true;
            tellLater();
        } else if (change.getNotifier() instanceof EObject object) {
            touch(Set.of(object));
        }
    }

    private void touch(Set<EObject> objects) {
        objects.forEach(object -> touch(object, new HashSet<>()));
        tellLater();
    }

    private void touch(EObject object, Set<EObject> seen) {
        switch (object) {
            case Camera camera -> touchRow(camera);
            case StaticAddress address when address.eContainer() instanceof Camera camera -> touchRow(camera);
            case CameraGroup group when seen.add(group) -> {
                group.getMembers().forEach(this::touchRow);
                group.getSubgroups().forEach(subgroup -> touch(subgroup, seen));
            }
            case CameraGroup group -> seen.add(group);
            default -> rows.forEach(this::touchRow);
        }
    }

    private void touchRow(Camera camera) {
        CameraRow row = byCamera.get(camera);
        if (row != null) {
            touchRow(row);
        }
    }

    private void touchRow(CameraRow row) {
        row.forget();
        touched.add(row);
    }

    private void tellLater() {
        if (told) {
            told = false;
            later.execute(this::tell);
        }
    }

    /** Tells at once what would be told later. */
    public void update() {
        tell();
    }

    private void tell() {
        told = true;
        if (closed) {
            return;
        }
        Set<CameraRow> cells = Set.copyOf(touched);
        touched.clear();
        if (camerasChanged) {
            camerasChanged = false;
            rebuild();
            listener.camerasChanged();
        }
        if (!cells.isEmpty()) {
            listener.cellsChanged(cells);
        }
    }

    private void rebuild() {
        List<CameraRow> now = new ArrayList<>(fleet.getCameras().size());
        for (Camera camera : fleet.getCameras()) {
            now.add(byCamera.computeIfAbsent(camera, each -> new CameraRow(each, columns)));
        }
        rows = now;
        byCamera.clear();
        rows.forEach(row -> byCamera.put(row.camera(), row));
    }
}
