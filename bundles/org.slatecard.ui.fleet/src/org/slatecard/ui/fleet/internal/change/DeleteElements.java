package org.slatecard.ui.fleet.internal.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.validation.acceptance.AcceptedFindings;

/**
 * Deletes elements and what refers to them. The members of a deleted group go to the group above it: nobody loses
 * cameras by deleting a group.
 */
public final class DeleteElements {
    private final FleetSession session;

    /** Deletes elements of that fleet. */
    public DeleteElements(FleetSession session) {
        this.session = session;
    }

    /** Whether all of them can be deleted; the fleet itself cannot. */
    public boolean allowed(List<? extends EObject> elements) {
        return !elements.isEmpty() && !session.readOnly()
                && elements.stream().allMatch(element -> element.eContainer() == session.fleet());
    }

    /** Deletes them; above them in the tree is what is selected next. */
    public Change of(List<? extends EObject> elements) {
        return of(elements, Messages.EditDelete);
    }

    Change of(Collection<? extends EObject> elements, String label) {
        Set<EObject> doomed = new HashSet<>(elements);
        List<Command> steps = new ArrayList<>();
        for (EObject element : elements) {
            if (element instanceof CameraGroup group) {
                CameraGroup heir = heir(group, doomed);
                group.getMembers().stream().filter(member -> !doomed.contains(member))
                        .forEach(member -> steps.add(move(member, heir)));
                group.getSubgroups().stream().filter(sub -> !doomed.contains(sub))
                        .forEach(sub -> steps.add(move(sub, heir)));
            }
        }
        session.fleet().getCameras().stream().filter(camera -> !doomed.contains(camera))
                .forEach(camera -> forgetAddresses(camera, doomed, steps));
        AcceptedFindings.forget(session.domain(), session.fleet(), doomed).ifPresent(steps::add);
        steps.add(DeleteCommand.create(session.domain(), List.copyOf(elements)));
        CameraGroup group = NewElement.group(elements.iterator().next());
        EObject next = group == null || doomed.contains(group) ? session.fleet() : group;
        return new Change(new Edit(Change.label(label, elements), steps.toArray(Command[]::new)), List.of(next));
    }

    private static CameraGroup heir(CameraGroup group, Set<EObject> doomed) {
        Set<CameraGroup> seen = new HashSet<>();
        CameraGroup heir = group.getParent();
        while (heir != null && doomed.contains(heir) && seen.add(heir)) {
            heir = heir.getParent();
        }
        return doomed.contains(heir) ? null : heir;
    }

    private Command move(EObject element, CameraGroup heir) {
        return SetCommand.create(session.domain(), element, MoveToGroup.above(element),
                heir == null ? SetCommand.UNSET_VALUE : heir);
    }

    private void forgetAddresses(Camera camera, Set<EObject> doomed, List<Command> steps) {
        List<StaticAddress> lost = camera.getStaticAddresses().stream()
                .filter(address -> doomed.contains(address.getProfile())).toList();
        if (!lost.isEmpty()) {
            steps.add(RemoveCommand.create(session.domain(), camera,
                    FleetPackage.Literals.CAMERA__STATIC_ADDRESSES, lost));
        }
    }
}
