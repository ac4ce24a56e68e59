package org.slatecard.workbench;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.acceptance.AcceptedFindings;

/**
 * A fleet that is open in an editor. Parts and handlers get it by adapting the active editor:
 * {@code Adapters.adapt(editor, OpenFleet.class)}. Everything here belongs to the UI thread.
 */
public interface OpenFleet {
    /** The fleet; changed through commands on the {@link #domain()} and in no other way. */
    Fleet fleet();

    /** The editing domain with the command stack of the editor. */
    EditingDomain domain();

    /** The findings, as they follow the edits. */
    LiveFindings findings();

    /** The findings that somebody lives with, as it is now. */
    AcceptedFindings accepted();

    /** The vault with the secrets of the fleet. */
    FleetVault vault();

    /** The camera models that the fleet is checked against. */
    CameraModels models();

    /** The workspace's link to the fleet's file. */
    IFile file();

    /** Whether the fleet must not be changed: its format is newer, or another Slatecard has it open. */
    boolean readOnly();
}
