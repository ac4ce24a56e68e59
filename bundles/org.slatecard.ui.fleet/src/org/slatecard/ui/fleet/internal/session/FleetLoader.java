package org.slatecard.ui.fleet.internal.session;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Validator;

/** Opens sessions. Reads files: not for the UI thread. */
public final class FleetLoader {
    private final Validator validator;
    private final FleetFile files = new FleetFile(new DurableWriter());

    /** Opens sessions whose fleets are checked by that validator. */
    public FleetLoader(Validator validator) {
        this.validator = validator;
    }

    /**
     * Opens the fleet that a file of the workspace links to.
     *
     * @throws ExplainedException when it cannot be read, or is not a fleet
     * @throws CoreException      when the workspace does not know where the file lies
     */
    public FleetSession open(IFile file) throws ExplainedException, CoreException {
        return new FleetSession(file, files.load(path(file)), new CameraModelLoader().load(), validator);
    }

    /**
     * Where the file lies.
     *
     * @throws CoreException when it does not lie on a local drive
     */
    public static Path path(IFile file) throws CoreException {
        return EFS.getStore(file.getLocationURI()).toLocalFile(EFS.NONE, null).toPath();
    }
}
