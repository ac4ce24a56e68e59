package org.slatecard.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * A file on its way to the device, beside the one that it is going to replace.
 *
 * @param target    the file as it is called in the end
 * @param temporary the file until then
 * @param content   all bytes of it
 * @param secret    whether nobody but its owner may read it, from its first byte on
 */
record Replacement(Path target, Path temporary, byte[] content, boolean secret) {
    private static final FileAttribute<?> OWNER_ALONE = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** Follows links, and removes what an earlier run left. */
    static Replacement prepare(Path file, byte[] content, boolean secret) throws NotWrittenException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path temporary = temporary(target);
            discardLeftover(temporary);
            return new Replacement(target, temporary, content, secret);
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
            throw new FileAlreadyExistsException(temporary.toString());
        }
        return Files.deleteIfExists(temporary);
    }

    void write() throws IOException {
        FileAttribute<?>[] attributes = secret && hasPermissions()
                ? new FileAttribute<?>[]{OWNER_ALONE}
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(temporary,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
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
        if (!secret && Files.exists(target) && hasPermissions()) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean hasPermissions() {
        return target.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    void discard(IOException cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
