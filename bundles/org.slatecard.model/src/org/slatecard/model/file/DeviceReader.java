package org.slatecard.model.file;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads files of one directory as they stand on their device, past the memory of the operating system where it allows
 * that.
 */
public class DeviceReader {
    private final int block;

    /**
     * A reader for devices with blocks of that size.
     *
     * @param block bytes of a block; 0 where the operating system cannot be passed by
     */
    DeviceReader(int block) {
        this.block = block;
    }

    /**
     * A reader for the files of a directory. The system is asked once how the device wants to be read: that takes as
     * long as reading a small file.
     *
     * @throws IOException when the directory is gone
     */
    public static DeviceReader of(Path directory) throws IOException {
        return new DeviceReader((int) Files.getFileStore(directory).getBlockSize());
    }

    /**
     * Reads a file through a channel of its own.
     *
     * @throws IOException when it cannot be read, or is larger than an array
     */
    public DeviceContent read(Path file) throws IOException {
        long size = Files.size(file);
        if (block > 0 && size < Integer.MAX_VALUE - 2L * block) {
            try {
                return new DeviceContent(direct(file, (int) size), true);
            } catch (IOException | UnsupportedOperationException e) {
                // not every file system offers it: what is then wrong with the file shows in the ordinary way
                return new DeviceContent(Files.readAllBytes(file), false);
            }
        }
        return new DeviceContent(Files.readAllBytes(file), false);
    }

    /** Buffer, position and length have to be multiples of the block. */
    private byte[] direct(Path file, int size) throws IOException {
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
