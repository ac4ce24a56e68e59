package org.slatecard.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.internal.FleetResource;
import org.slatecard.model.internal.LoadFailure;
import org.slatecard.model.internal.ModelText;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/**
 * Reads and writes {@code NAME.fleet}: XMI in UTF-8, one element a line, references by id, elements sorted by id. An
 * unchanged fleet gives the same bytes, a changed field changes one line.
 */
public final class FleetFile {
    /** Version of the format that this product writes. */
    public static final int FORMAT_VERSION = 1;
    /** End of the file's name, without the dot. */
    public static final String EXTENSION = "fleet";

    /** Bytes; a fleet of 100,000 cameras takes about a tenth of it. */
    private static final int LARGEST = 250_000_000;
    private static final int MEGABYTE = 1_000_000;

    private final DurableWriter writer;

    /** Reads and writes through the one writer. */
    public FleetFile(DurableWriter writer) {
        this.writer = writer;
    }

    /** A fleet of its own that no file holds yet. */
    public Fleet create(Fleet fleet, URI uri) {
        fleet.setFormatVersion(FORMAT_VERSION);
        new FleetResource(uri).getContents().add(fleet);
        return fleet;
    }

    /**
     * Reads a fleet.
     *
     * @throws ExplainedException when the file is not there, cannot be read, or is not a fleet; it says where
     */
    public LoadedFleet load(Path file) throws ExplainedException {
        return read(content(file), URI.createFileURI(file.toAbsolutePath().toString()));
    }

    /**
     * The bytes of a file, for {@link #read}.
     *
     * @throws ExplainedException when the file is not there, cannot be read, or is far larger than any fleet
     */
    public byte[] content(Path file) throws ExplainedException {
        if (Files.isDirectory(file)) {
            throw new ExplainedException(ModelText.FOLDER.with(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) <= LARGEST) {
                byte[] content = in.readNBytes(LARGEST + 1); // a device has no size
                if (content.length <= LARGEST) {
                    return content;
                }
            }
            throw new ExplainedException(ModelText.TOO_LARGE.with(file, LARGEST / MEGABYTE));
        } catch (NoSuchFileException e) {
            throw new ExplainedException(ModelText.FILE_NOT_FOUND.with(file), e);
        } catch (IOException e) {
            throw new ExplainedException(ModelText.FILE_UNREADABLE.with(file, SystemReason.of(e)), e);
        }
    }

    /**
     * Reads a fleet from the bytes of a file.
     *
     * @param uri what the fleet's resource is called
     * @throws ExplainedException when they are not a fleet; it says where
     */
    public LoadedFleet read(byte[] content, URI uri) throws ExplainedException {
        FleetResource resource = new FleetResource(uri);
        String name = URI.decode(uri.lastSegment());
        if (content.length == 0) {
            throw new ExplainedException(ModelText.EMPTY.with(name));
        }
        try {
            resource.load(new ByteArrayInputStream(content), null);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new LoadFailure(name).explain(resource, e);
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Fleet fleet)) {
            throw new ExplainedException(ModelText.NOT_A_FLEET.with(name));
        }
        boolean newer = fleet.getFormatVersion() > FORMAT_VERSION;
        if (!newer) {
            refuse(resource, name, fleet);
        }
        return new LoadedFleet(fleet, newer,
                newer
                        ? List.of(ModelText.NEWER_VERSION.with(name, fleet.getFormatVersion(), FORMAT_VERSION))
                        : List.<Text>of());
    }

    /**
     * Writes a fleet; the file is then the new one, or the old one when this fails.
     *
     * @throws ExplainedException when the fleet must not be saved (newer version), or the file could not be written
     */
    public void save(Fleet fleet, Path file) throws ExplainedException {
        if (fleet.getFormatVersion() > FORMAT_VERSION) {
            throw new ExplainedException(ModelText.NEWER_NOT_SAVED.with(file, fleet.getFormatVersion()));
        }
        write(bytes(fleet), file);
    }

    /**
     * Writes what {@link #bytes} gave: for callers that must not wait for a device while they hold the fleet.
     *
     * @throws ExplainedException when the file could not be written; then it is as it was before
     */
    public void write(byte[] content, Path file) throws ExplainedException {
        try {
            writer.write(file, content);
        } catch (IOException e) {
            throw new ExplainedException(ModelText.NOT_WRITTEN.with(file, SystemReason.of(e)), e);
        }
    }

    /**
     * The bytes that {@link #save} writes.
     *
     * @throws ExplainedException when a value holds a character that no XML file can hold
     */
    public byte[] bytes(Fleet fleet) throws ExplainedException {
        return bytes(fleet, () -> false).orElseThrow();
    }

    /**
     * The bytes that {@link #save} writes, for callers that others may ask to stop.
     *
     * @param stop asked before each element, in the calling thread
     * @return empty where it was stopped
     * @throws ExplainedException when a value holds a character that no XML file can hold
     */
    public Optional<byte[]> bytes(Fleet fleet, BooleanSupplier stop) throws ExplainedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            fleet.eResource().save(bytes, Map.of(FleetResource.OPTION_STOP, stop));
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(UnwritableCharacter.in(fleet)
                    .orElseGet(() -> ModelText.NOT_WRITTEN.with(ElementName.of(fleet), String.valueOf(e.getMessage()))),
                    e);
        }
        return Optional.of(bytes.toByteArray());
    }

    private static void refuse(FleetResource resource, String name, Fleet fleet) throws ExplainedException {
        for (Resource.Diagnostic error : resource.getErrors()) {
            throw new LoadFailure(name).explain(error);
        }
        if (fleet.getFormatVersion() < 1) {
            throw new ExplainedException(ModelText.NO_VERSION.with(name, FORMAT_VERSION));
        }
        if (!hasAllIds(resource, fleet)) {
            Set<String> ids = new HashSet<>();
            for (EObject child : fleet.eContents()) {
                if (child instanceof Identified identified) {
                    refuse(name, identified, ids);
                }
            }
        }
    }

    /** Whether reading met as many ids as elements: then none is missing, and none is there twice. */
    private static boolean hasAllIds(FleetResource resource, Fleet fleet) {
        int own = fleet.getId() == null ? 0 : 1;
        return resource.getIntrinsicIDToEObjectMap().size() == fleet.eContents().size() + own;
    }

    private static void refuse(String name, Identified element, Set<String> ids) throws ExplainedException {
        if (element.getId() == null) {
            throw new ExplainedException(
                    ModelText.NO_ID.with(name, element.eClass().getName(), position(element)));
        }
        if (!ids.add(element.getId())) {
            throw new ExplainedException(ModelText.DUPLICATE_ID.with(name, element.getId()));
        }
    }

    private static int position(Identified element) {
        return 1 + ((List<?>) element.eContainer().eGet(element.eContainingFeature())).indexOf(element);
    }
}
