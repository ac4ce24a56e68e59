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
 * A file on its way to the device, beside the one that it is going to replace.
 *
 * @param target    the file as it is called in the end
 * @param temporary the file until then
 * @param content   all bytes of it
 */
record Replacement(Path target, Path temporary, byte[] content) {

    /** Follows links, and removes what an earlier run left. */
    static Replacement prepare(Path file, byte[] content) throws NotWrittenException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path temporary = temporary(target);
            discardLeftover(temporary);
            return new Replacement(target, temporary, content);
        } catch (IOException e) {
            throw new NotWrittenException(file, e);
        }
    }

    static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + DurableWriter.TEMPORARY_SUFFIX);
    }

    /** Only what we can have left: neither a folder nor a link that somebody put there. */
    static boolean discardLeftover(Path temporary) throws IOException {
        if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("not a file: " + temporary);
        }
        return Files.deleteIfExists(temporary);
    }

    void write() throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    void flush() throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Whether the operating system was passed by. */
    boolean readBack(DeviceReader reader) throws IOException {
        DeviceContent back = reader.read(temporary);
        if (!Arrays.equals(content, back.bytes())) {
            throw new ReadBackException(target);
        }
        return back.fromDevice();
    }

    void rename() throws IOException {
        if (Files.exists(target) && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void discard(IOException cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
