package org.slatecard.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The one way in which a file is written: into a temporary file in the same directory, flushed to the device, read back
 * and compared, renamed over the old file, directory flushed. A crash, a full disk or a pulled card leaves the old file
 * or the new one, never half of one.
 */
public final class DurableWriter {
    /** End of the names of temporary files; they begin with a dot and the name of the file that is written. */
    public static final String TEMPORARY_SUFFIX = ".slatecard-tmp";

    /**
     * Writes a file, or replaces it as a whole. What an earlier run left of the same file is removed first.
     *
     * @param file    the file; a symbolic link is followed, so that it stays a link
     * @param content all bytes of the file
     * @throws IOException when the file could not be written; then it is as it was before
     */
    public void write(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = temporary(target);
        discardLeftover(temporary);
        try {
            writeAndFlush(temporary, content);
            if (!Arrays.equals(content, DeviceContent.read(temporary).bytes())) {
                throw new IOException("read back differs: " + temporary);
            }
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(temporary, e);
            throw e;
        }
        flushDirectory(target.getParent());
    }

    /**
     * Removes what a run that was killed while it wrote a file left beside it.
     *
     * @return whether there was anything
     * @throws IOException when it could not be removed
     */
    public boolean removeLeftover(Path file) throws IOException {
        return discardLeftover(temporary(file.toAbsolutePath()));
    }

    private static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + TEMPORARY_SUFFIX);
    }

    /** Only what we can have left: neither a folder nor a link that somebody put there. */
    private static boolean discardLeftover(Path temporary) throws IOException {
        if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("not a file: " + temporary);
        }
        return Files.deleteIfExists(temporary);
    }

    private static void writeAndFlush(Path temporary, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        if (Files.exists(target) && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    private static void discard(Path temporary, IOException cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void flushDirectory(Path directory) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return; // a directory cannot be opened there; NTFS journals the rename
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
