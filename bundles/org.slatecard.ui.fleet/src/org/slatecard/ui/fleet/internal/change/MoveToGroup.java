package org.slatecard.ui.fleet.internal.change;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Moves cameras and groups into another group, or out of all; what they take over changes with it. */
public final class MoveToGroup {
    private final FleetSession session;

    /** Moves elements of that fleet. */
    public MoveToGroup(FleetSession session) {
        this.session = session;
    }

    /** Whether all the elements can go there: only cameras and groups, and no group into itself or one below it. */
    public boolean allowed(List<? extends EObject> elements, CameraGroup target) {
        return !elements.isEmpty() && !session.readOnly() && elements.stream().allMatch(element -> switch (element) {
            case Camera camera -> camera.getFleet() == session.fleet();
            case CameraGroup group -> group.getFleet() == session.fleet()
                    && (target == null || !EffectiveConfiguration.chain(target).contains(group));
            default -> false;
        });
    }

    /** Moves them; null stands for no group. */
    public Change to(List<? extends EObject> elements, CameraGroup target) {
        List<Command> moves = new ArrayList<>();
        for (EObject element : elements) {
            moves.add(SetCommand.create(session.domain(), element, above(element),
                    target == null ? SetCommand.UNSET_VALUE : target));
        }
        return new Change(new Edit(Change.label(Messages.EditMove, elements), moves.toArray(Command[]::new)),
                List.copyOf(elements));
    }

    /** The reference to the group above; null for what is in no group. */
    static EReference above(EObject element) {
        return switch (element) {
            case Camera camera -> FleetPackage.Literals.CAMERA__GROUP;
            case CameraGroup group -> FleetPackage.Literals.CAMERA_GROUP__PARENT;
            default -> null;
        };
    }
}
