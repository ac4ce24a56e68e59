package org.slatecard.ui.fleet.internal.change;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.Identifiers;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Identified;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Creates an element, in the group of what is selected. */
public final class NewElement {
    private final FleetSession session;
    private final Identifiers identifiers = new Identifiers();

    /** Creates elements of that fleet. */
    public NewElement(FleetSession session) {
        this.session = session;
    }

    /** A new element of a kind; a camera or group in the group that is selected, or beside the camera that is. */
    public Change of(Kind kind, EObject selected) {
        Identified element = identifiers.identify((Identified) EcoreUtil.create(kind.type()));
        element.eSet(kind.nameFeature(), FreeName.of(name(kind), Change.taken(session.fleet(), kind)));
        Command add = AddCommand.create(session.domain(), session.fleet(), kind.container(), element);
        CameraGroup group = group(selected);
        Edit edit = new Edit(NLS.bind(Messages.EditNew, kind.label()), add);
        if (group != null && MoveToGroup.above(element) != null) {
            edit.append(SetCommand.create(session.domain(), element, MoveToGroup.above(element), group));
        }
        return new Change(edit, List.of(element));
    }

    /** The group that a selected element is, or is in; null for none. */
    static CameraGroup group(EObject selected) {
        return switch (selected) {
            case CameraGroup group -> group;
            case Camera camera -> camera.getGroup();
            case null, default -> null;
        };
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case CAMERA -> Messages.NameCamera;
            case GROUP -> Messages.NameGroup;
            case WIRELESS -> Messages.NameWireless;
            case WIRED -> Messages.NameWired;
            case TETHERING -> Messages.NameTethering;
            case TARGET -> Messages.NameTarget;
            case FLEET, CERTIFICATE -> throw new IllegalArgumentException(kind.name());
        };
    }
}
