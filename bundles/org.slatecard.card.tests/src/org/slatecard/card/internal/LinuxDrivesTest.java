package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.card.Drive;
import org.slatecard.card.FileSystemKind;

/** Drives in /proc, /sys and /run as recorded on machines with a card reader, an SD slot and a USB disk. */
class LinuxDrivesTest {
    private static final List<String> MOUNTS = List.of(
            "27 1 259:2 / / rw,relatime - ext4 /dev/nvme0n1p2 rw,discard",
            "22 27 0:21 / /proc rw,relatime - proc proc rw",
            "60 27 8:17 / /media/ann/OB\\040VAN rw,nosuid - vfat /dev/sdb1 rw,codepage=437",
            "61 27 179:1 / /media/ann/SD ro,nosuid - exfat /dev/mmcblk0p1 ro",
            "62 27 179:9 / /boot/emmc rw - ext4 /dev/mmcblk1p1 rw",
            "63 27 8:33 / /media/ann/BACKUP rw - fuseblk /dev/sdc1 rw,user_id=0",
            "64 27 8:49 / /media/ann/XF rw shared:7 - fuseblk /dev/sdd rw",
            "65 60 8:17 /DCIM /mnt/again rw - vfat /dev/sdb1 rw",
            "66 27 0:99 / /mnt/share rw - cifs //server/share rw",
            "broken line", "");

    @TempDir
    private Path root;

    @BeforeEach
    void record() throws IOException {
        write("proc/self/mountinfo", String.join("\n", MOUNTS));
        disk("259:2", "pci0000:00/nvme/nvme0/nvme0n1/nvme0n1p2", "0", null);
        disk("8:17", "pci0000:00/usb1/1-2/host6/block/sdb/sdb1", "1", null);
        disk("179:1", "platform/mmc_host/mmc0/mmc0:0001/block/mmcblk0/mmcblk0p1", "0", "SD");
        disk("179:9", "platform/mmc_host/mmc1/mmc1:0001/block/mmcblk1/mmcblk1p1", "0", "MMC");
        disk("8:33", "pci0000:00/usb2/2-1/host7/block/sdc/sdc1", "0", null);
        disk("8:49", "pci0000:00/ahci/host8/block/sdd", "1", null);
        write("run/udev/data/b8:17",
                "S:disk/by-label/OB\\x20VAN\nE:ID_FS_LABEL=OB_VAN\nE:ID_FS_LABEL_ENC=OB\\x20VAN\n");
        write("run/udev/data/b8:33", "E:ID_FS_TYPE=ntfs\n");
        byte[] sector = new byte[512];
        System.arraycopy("EXFAT   ".getBytes(StandardCharsets.US_ASCII), 0, sector, 3, 8);
        Files.createDirectories(root.resolve("dev"));
        Files.write(root.resolve("dev/sdd"), sector);
    }

    @Test
    void findsCardReadersSdSlotsAndUsbDisksOnce() {
        assertThat(drives().find()).extracting(drive -> drive.path().toString()).containsExactly("/media/ann/BACKUP",
                "/media/ann/OB VAN", "/media/ann/SD", "/media/ann/XF");
    }

    @Test
    void tellsLabelFileSystemRoomAndLock() {
        assertThat(drives().find()).contains(
                new Drive(Path.of("/media/ann/OB VAN"), "OB VAN", FileSystemKind.FAT, "vfat", 64, 32, false,
                        "/dev/sdb1"),
                new Drive(Path.of("/media/ann/SD"), "", FileSystemKind.EXFAT, "exfat", 64, 32, true, "/dev/mmcblk0p1"));
    }

    @Test
    void looksBehindAFileSystemInUserSpace() {
        assertThat(drives().find()).filteredOn(drive -> drive.device().equals("/dev/sdc1"))
                .extracting(Drive::fileSystem)
                .containsExactly(FileSystemKind.OTHER);
        assertThat(drives().find()).filteredOn(drive -> drive.device().equals("/dev/sdd")).extracting(Drive::fileSystem)
                .containsExactly(FileSystemKind.EXFAT);
    }

    @Test
    void aFolderBelongsToTheInnermostMount() {
        assertThat(drives().at(Path.of("/media/ann/OB VAN/DCIM")).orElseThrow().device()).isEqualTo("/dev/sdb1");
        assertThat(drives().at(Path.of("/media/ann")).orElseThrow().device()).isEqualTo("/dev/nvme0n1p2");
        assertThat(drives().at(Path.of("/media/ann/SDX")).orElseThrow().typeName()).isEqualTo("ext4");
    }

    @Test
    void aDriveThatHasJustGoneIsLeftOut() {
        assertThat(new LinuxDrives(new LinuxSystem(root), folder -> Optional.empty()).find()).isEmpty();
    }

    @Test
    void aSystemThatTellsNothingHasNoDrives() throws IOException {
        Files.delete(root.resolve("proc/self/mountinfo"));

        assertThat(drives().find()).isEmpty();
    }

    private LinuxDrives drives() {
        return new LinuxDrives(new LinuxSystem(root), folder -> Optional.of(new Volumes.Space(64, 32)));
    }

    private void disk(String number, String device, String removable, String type) throws IOException {
        Path folder = Files.createDirectories(root.resolve("sys/devices").resolve(device));
        boolean partition = device.matches(".*(p\\d|sd[a-z]\\d)$");
        Path disk = partition ? folder.getParent() : folder;
        if (partition) {
            Files.writeString(folder.resolve("partition"), "1\n");
        }
        Files.writeString(disk.resolve("removable"), removable + "\n");
        if (type != null) {
            Files.createDirectories(disk.resolve("device"));
            Files.writeString(disk.resolve("device/type"), type + "\n");
        }
        Files.createDirectories(root.resolve("sys/dev/block"));
        Files.createSymbolicLink(root.resolve("sys/dev/block").resolve(number), folder);
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), content);
    }
}
