package org.slatecard.ui.fleet.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.lock.Claim;
import org.slatecard.model.lock.FleetLocks;

/** The file that a fleet is edited from, claimed against other Slatecards until it is closed. Not for the UI thread. */
public final class FleetDocument implements AutoCloseable {
    private final Path path;
    private final FleetFile files;
    private final Claim claim;
    private volatile Fingerprint known = Fingerprint.NONE;

    /** Claims a file; nothing is read yet. */
    public FleetDocument(Path path, FleetFile files, FleetLocks locks) {
        this.path = path;
        this.files = files;
        claim = locks.claim(path);
    }

    /** Where the file lies. */
    public Path path() {
        return path;
    }

    /** The claim, which says who else has the file open. */
    public Claim claim() {
        return claim;
    }

    /** What the file held when it was last read, written or acknowledged. */
    public Fingerprint known() {
        return known;
    }

    /**
     * Reads the fleet.
     *
     * @throws ExplainedException when it is not there, cannot be read, or is not a fleet
     */
    public LoadedFleet load() throws ExplainedException {
        byte[] content = files.content(path);
        LoadedFleet loaded = read(content);
        known = Fingerprint.of(content);
        return loaded;
    }

    /** From now on the file is compared with that, which is what a draft began with. */
    public void assume(Fingerprint content) {
        known = content;
    }

    /**
     * Reads another state of this fleet, such as a draft; the file is left alone.
     *
     * @throws ExplainedException when the bytes are not a fleet
     */
    public LoadedFleet read(byte[] content) throws ExplainedException {
        return files.read(content, URI.createFileURI(path.toAbsolutePath().toString()));
    }

    /** Looks at the file. One that is there but cannot be read counts as the same: writing it will tell why. */
    public Look look() {
        try {
            Fingerprint now = Fingerprint.of(Files.readAllBytes(path));
            return new Look(now.equals(known) ? DiskState.SAME : DiskState.CHANGED, now);
        } catch (NoSuchFileException e) {
            return new Look(known.equals(Fingerprint.NONE) ? DiskState.SAME : DiskState.GONE, Fingerprint.NONE);
        } catch (IOException e) {
            return new Look(DiskState.SAME, known);
        }
    }

    /** From now on the file may hold what that look saw: the user has been asked about exactly that. */
    public void acknowledge(Look seen) {
        assume(seen.content());
    }

    /** The file has been written with that. */
    public void written(byte[] content) {
        assume(Fingerprint.of(content));
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}
