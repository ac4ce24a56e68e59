package org.slatecard.card.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slatecard.card.FileSystemKind;

/** What Linux tells about block devices, under a root that is {@code /} but in tests. */
final class LinuxSystem {
    private static final int BOOT_SECTOR = 512;

    private final Path root;

    LinuxSystem(Path root) {
        this.root = root;
    }

    List<Mount> mounts() {
        return lines(root.resolve("proc/self/mountinfo")).stream().map(Mount::parse).flatMap(Optional::stream).toList();
    }

    /** Whether a device can be taken out: its disk says so, is an SD card, or hangs on USB. */
    boolean isRemovable(Mount mount) {
        Path device = device(mount);
        if (device == null) {
            return false;
        }
        Path disk = Files.exists(device.resolve("partition")) ? device.getParent() : device;
        return "1".equals(line(disk.resolve("removable"))) || "SD".equals(line(disk.resolve("device/type")))
                || disk.toString().contains("/usb");
    }

    String label(Mount mount) {
        String label = udev(mount).getOrDefault("ID_FS_LABEL_ENC", udev(mount).getOrDefault("ID_FS_LABEL", ""));
        return label.replaceAll("\\\\x20", " ");
    }

    /** A file system in user space is mounted as "fuseblk": udev knows what it is, or the boot sector does. */
    String typeName(Mount mount) {
        if (!mount.type().startsWith("fuseblk")) {
            return mount.type();
        }
        if (mount.type().contains(".")) {
            return mount.type().substring(mount.type().indexOf('.') + 1);
        }
        return udev(mount).getOrDefault("ID_FS_TYPE", bootSector(mount));
    }

    static FileSystemKind kind(String typeName) {
        return switch (typeName.toLowerCase(java.util.Locale.ROOT)) {
            case "vfat", "msdos", "fat", "fat16", "fat32" -> FileSystemKind.FAT;
            case "exfat" -> FileSystemKind.EXFAT;
            case "", "fuseblk" -> FileSystemKind.UNKNOWN;
            default -> FileSystemKind.OTHER;
        };
    }

    private String bootSector(Mount mount) {
        Path device = root.resolve(mount.source().replaceFirst("^/", ""));
        try (InputStream in = Files.newInputStream(device)) {
            String sector = new String(in.readNBytes(BOOT_SECTOR), StandardCharsets.ISO_8859_1);
            if (sector.startsWith("EXFAT   ", 3)) {
                return "exfat";
            }
            return sector.startsWith("FAT32   ", 82) || sector.startsWith("FAT1", 54) ? "vfat" : mount.type();
        } catch (IOException e) {
            return mount.type();
        }
    }

    private Path device(Mount mount) {
        try {
            return root.resolve("sys/dev/block").resolve(mount.number()).toRealPath();
        } catch (IOException e) {
            return null;
        }
    }

    private Map<String, String> udev(Mount mount) {
        Map<String, String> properties = new HashMap<>();
        for (String line : lines(root.resolve("run/udev/data/b" + mount.number()))) {
            int equals = line.indexOf('=');
            if (line.startsWith("E:") && equals > 0) {
                properties.put(line.substring(2, equals), line.substring(equals + 1));
            }
        }
        return properties;
    }

    private static String line(Path file) {
        return lines(file).stream().findFirst().orElse("").strip();
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
