package org.slatecard.model.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The one way in which files are written: into a temporary file in the same directory, flushed to the device, read back
 * and compared, renamed over the old file, directory flushed. A crash, a full disk or a pulled card leaves the old file
 * or the new one, never half of one.
 */
public final class DurableWriter {
    /** End of the names of temporary files; they begin with a dot and the name of the file that is written. */
    public static final String TEMPORARY_SUFFIX = ".slatecard-tmp";

    private final Devices devices;

    /** A writer that reads back from the device. */
    public DurableWriter() {
        this(DeviceReader::of);
    }

    /** A writer that reads back as it is told. */
    DurableWriter(Devices devices) {
        this.devices = devices;
    }

    /**
     * Writes a file, or replaces it as a whole. What an earlier run left of the same file is removed first.
     *
     * @param file    the file; a symbolic link is followed, so that it stays a link
     * @param content all bytes of the file
     * @return whether it was read back past the memory of the operating system
     * @throws NotWrittenException when the file could not be written; then it is as it was before
     * @throws IOException         when the directory could not be flushed: after a crash, the file may be the old one
     */
    public boolean write(Path file, byte[] content) throws IOException {
        return write(new LinkedHashMap<>(Map.of(file, content)));
    }

    /**
     * Writes several files of one directory, or replaces each of them as a whole. All stand on the device and were read
     * back before the first is renamed, and they are renamed in their order: whatever happens, those up to some point
     * are new and the others are old.
     *
     * @param files all bytes of each file
     * @return whether all were read back past the memory of the operating system
     * @throws NotWrittenException      when a file could not be written; it and all after it are as they were before
     * @throws IOException              when the directory could not be flushed: after a crash, files may be the old ones
     * @throws IllegalArgumentException when they do not lie in one directory
     */
    public boolean write(SequencedMap<Path, byte[]> files) throws IOException {
        return write(files, Set.of());
    }

    /**
     * Writes several files of one directory, some of which nobody but their owner may read (mode 0600 where the file
     * system has modes), not even while they are written.
     *
     * @param secret those files
     * @return as the other
     * @throws IOException as the other
     */
    public boolean write(SequencedMap<Path, byte[]> files, Set<Path> secret) throws IOException {
        List<Replacement> replacements = new ArrayList<>();
        for (Map.Entry<Path, byte[]> file : files.sequencedEntrySet()) {
            replacements.add(Replacement.prepare(file.getKey(), file.getValue(), secret.contains(file.getKey())));
        }
        Path directory = directory(replacements);
        boolean fromDevice = replace(replacements, directory);
        flush(directory);
        return fromDevice;
    }

    /**
     * Removes what a run that was killed while it wrote a file left beside it.
     *
     * @return whether there was anything
     * @throws IOException when it could not be removed
     */
    public boolean removeLeftover(Path file) throws IOException {
        return Replacement.discardLeftover(Replacement.temporary(file.toAbsolutePath()));
    }

    private static Path directory(List<Replacement> replacements) {
        List<Path> directories = replacements.stream().map(each -> each.target().getParent()).distinct().toList();
        if (directories.size() != 1) {
            throw new IllegalArgumentException("files of one directory are needed, not of " + directories);
        }
        return directories.get(0);
    }

    private boolean replace(List<Replacement> replacements, Path directory) throws NotWrittenException {
        boolean fromDevice = true;
        Path current = directory;
        try {
            for (Replacement each : replacements) {
                current = each.target();
                each.write();
            }
            for (Replacement each : replacements) { // not before all are written: then there is less to flush
                current = each.target();
                each.flush();
            }
            DeviceReader reader = devices.reader(directory);
            for (Replacement each : replacements) {
                current = each.target();
                fromDevice &= each.readBack(reader);
            }
            for (Replacement each : replacements) {
                current = each.target();
                each.rename();
            }
        } catch (IOException e) {
            replacements.forEach(each -> each.discard(e));
            throw e instanceof NotWrittenException known ? known : new NotWrittenException(current, e);
        }
        return fromDevice;
    }

    private static void flush(Path directory) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return; // a directory cannot be opened there; NTFS journals the rename
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** How the files of a directory are read back. */
    @FunctionalInterface
    interface Devices {
        DeviceReader reader(Path directory) throws IOException;
    }
}
