package org.slatecard.model.lock;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Locks of the operating system on one small file per fleet in a directory of the user's, so that nothing lies beside the
 * fleet itself. A process that ends in any way leaves no lock.
 */
@Component(service = FleetLocks.class)
public final class FleetLocks {
    /** Far behind what is written: where locks are binding, what they cover cannot be read by others. */
    private static final long LOCKED_BYTE = 1L << 40;
    private static final int LONGEST_HOLDER = 1024;

    private final Path directory;

    /** Locks where the system wants the user's state. */
    @Activate
    public FleetLocks() {
        this(new StateDirectory(System::getenv, System::getProperty).path().resolve("locks"));
    }

    /** Locks in that directory, which is made when it is not there. */
    public FleetLocks(Path directory) {
        this.directory = directory;
    }

    /** Claims a fleet. Where the system has no locks to give, the fleet is free: opening it must not depend on them. */
    public Claim claim(Path fleet) {
        try {
            Files.createDirectories(directory);
            return claimIn(directory.resolve(key(fleet) + ".lock"));
        } catch (IOException e) {
            return Claim.unguarded();
        }
    }

    @SuppressWarnings("resource") // the claim closes it
    private static Claim claimIn(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                sign(channel);
                return Claim.granted(channel);
            }
        } catch (OverlappingFileLockException e) {
            // another window of this process: refused like any other
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        try (channel) {
            ByteBuffer written = ByteBuffer.allocate(LONGEST_HOLDER);
            channel.read(written, 0);
            return Claim.refused(Holder.read(new String(written.array(), 0, written.position(),
                    StandardCharsets.UTF_8)));
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        Holder self = new Holder(ProcessHandle.current().pid(), InetAddress.getLocalHost().getHostName(),
                Instant.now());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(self.written().getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** The same before and after the file is made. */
    private static Path canonical(Path fleet) throws IOException {
        if (Files.exists(fleet)) {
            return fleet.toRealPath();
        }
        Path directory = fleet.getParent();
        return directory != null && Files.exists(directory)
                ? directory.toRealPath().resolve(fleet.getFileName())
                : fleet;
    }

    private static String key(Path fleet) throws IOException {
        Path canonical = canonical(fleet.toAbsolutePath().normalize());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
