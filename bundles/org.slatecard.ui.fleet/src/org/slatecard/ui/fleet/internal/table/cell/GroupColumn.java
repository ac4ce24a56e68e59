package org.slatecard.ui.fleet.internal.table.cell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;

/** The group of a camera, named with the groups above it. */
final class GroupColumn extends Column {
    private static final String BELOW = " / ";

    private final Choices<CameraGroup> choices;
    private final EditingDomain domain;

    GroupColumn(String title, Fleet fleet, EditingDomain domain) {
        super(FleetPackage.Literals.CAMERA__GROUP.getName(), title, FleetPackage.Literals.CAMERA__GROUP);
        this.choices = new Choices<>(fleet::getGroups, GroupColumn::path);
        this.domain = domain;
    }

    @Override
    public Cell cell(EffectiveConfiguration effective) {
        CameraGroup group = effective.camera().getGroup();
        return group == null ? Cell.EMPTY : Cell.own(path(group));
    }

    @Override
    public EditorKind editor() {
        return EditorKind.ONE_OF;
    }

    @Override
    public List<String> choices() {
        return choices.names().stream().sorted().toList();
    }

    @Override
    public Command write(Camera camera, String text) throws Refusal {
        String line = PlainText.line(title(), text);
        return SetCommand.create(domain, camera, feature(), line.isEmpty() ? null : choices.find(title(), line));
    }

    private static String path(CameraGroup group) {
        Deque<String> names = new ArrayDeque<>();
        Set<CameraGroup> seen = new HashSet<>();
        for (CameraGroup next = group; next != null && seen.add(next); next = next.getParent()) {
            names.addFirst(next.getName() == null ? "" : next.getName());
        }
        return String.join(BELOW, names);
    }
}
