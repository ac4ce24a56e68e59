package org.slatecard.card.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slatecard.card.Drive;

/** Drives as Linux tells of them. */
final class LinuxDrives implements DriveFinder {
    private final LinuxSystem system;
    private final Volumes volumes;

    LinuxDrives(LinuxSystem system, Volumes volumes) {
        this.system = system;
        this.volumes = volumes;
    }

    @Override
    public List<Drive> find() {
        List<Drive> drives = new ArrayList<>();
        for (Mount mount : system.mounts()) {
            boolean first = drives.stream().noneMatch(drive -> drive.device().equals(mount.source()));
            if (first && system.isRemovable(mount)) {
                volumes.describe(mount.path()).ifPresent(space -> drives.add(drive(mount, mount.path(), space)));
            }
        }
        drives.sort(Comparator.comparing(Drive::path));
        return drives;
    }

    @Override
    public Optional<Drive> at(Path folder) {
        return system.mounts().stream().filter(mount -> folder.startsWith(mount.path()))
                .reduce((one, other) -> other.path().getNameCount() >= one.path().getNameCount() ? other : one)
                .flatMap(mount -> volumes.describe(folder).map(space -> drive(mount, folder, space)));
    }

    private Drive drive(Mount mount, Path path, Volumes.Space space) {
        String typeName = system.typeName(mount);
        return new Drive(path, system.label(mount), LinuxSystem.kind(typeName), typeName, space.size(), space.free(),
                mount.readOnly(), mount.source());
    }
}
