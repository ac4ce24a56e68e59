package org.slatecard.model.file;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * All bytes of a file as they stand on its device, past the memory of the operating system where it allows that.
 *
 * @param bytes      the bytes
 * @param fromDevice whether the operating system was passed by; otherwise they may come from its memory
 */
public record DeviceContent(byte[] bytes, boolean fromDevice) {
    /**
     * Reads a file through a channel of its own.
     *
     * @throws IOException when it cannot be read, or is larger than an array
     */
    public static DeviceContent read(Path file) throws IOException {
        long size = Files.size(file);
        int block = (int) Files.getFileStore(file).getBlockSize();
        if (block > 0 && size < Integer.MAX_VALUE - 2L * block) {
            try {
                return new DeviceContent(direct(file, (int) size, block), true);
            } catch (IOException | UnsupportedOperationException e) {
                // not every file system offers it: what is then wrong with the file shows in the ordinary way
                return new DeviceContent(Files.readAllBytes(file), false);
            }
        }
        return new DeviceContent(Files.readAllBytes(file), false);
    }

    /** Buffer, position and length have to be multiples of the block. */
    private static byte[] direct(Path file, int size, int block) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(size + 2 * block).alignedSlice(block);
        buffer.limit(size / block * block + block);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT)) {
            while (buffer.position() < size && channel.read(buffer) > 0) {
                if (buffer.position() % block != 0) {
                    break;
                }
            }
        }
        if (buffer.position() != size) {
            throw new IOException("short read");
        }
        buffer.flip();
        byte[] bytes = new byte[size];
        buffer.get(bytes);
        return bytes;
    }
}
