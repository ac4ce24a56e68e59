package org.slatecard.card.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slatecard.card.Drive;
import org.slatecard.card.Drives;
import org.slatecard.card.FileSystemKind;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;

/** The drives of this machine, whatever its operating system. */
@Component
public final class SystemDrives implements Drives {
    private final DriveFinder finder;

    /** Drives of the operating system that this runs on. */
    @Activate
    public SystemDrives() {
        this(finder(System.getProperty("os.name")));
    }

    SystemDrives(DriveFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Drive> find() {
        return finder.find();
    }

    @Override
    public Drive at(Path folder) throws ExplainedException {
        if (Files.notExists(folder)) {
            throw new ExplainedException(CardText.CARD_GONE.with(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new ExplainedException(CardText.NOT_A_DIRECTORY.with(folder));
        }
        try {
            Path real = folder.toRealPath();
            return finder.at(real).orElseThrow(() -> new ExplainedException(CardText.CARD_GONE.with(real)));
        } catch (IOException e) {
            throw new ExplainedException(CardText.UNREADABLE.with(folder, SystemReason.of(e)), e);
        }
    }

    private static DriveFinder finder(String system) {
        if (system.startsWith("Linux")) {
            return new LinuxDrives(new LinuxSystem(Path.of("/")), SystemDrives::space);
        }
        if (system.startsWith("Mac")) {
            // the system's own volume is there as a link to the root
            return new FileStoreDrives(() -> folders(Path.of("/Volumes")),
                    store -> LinuxSystem.kind(store.type()) != FileSystemKind.OTHER);
        }
        return new FileStoreDrives(SystemDrives::roots, SystemDrives::isRemovable);
    }

    private static Optional<Volumes.Space> space(Path folder) {
        File file = folder.toFile(); // a file store would read the table of all mounts
        return file.isDirectory()
                ? Optional.of(new Volumes.Space(file.getTotalSpace(), file.getUsableSpace()))
                : Optional.empty();
    }

    private static Collection<Path> folders(Path parent) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent,
                entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))) {
            entries.forEach(folders::add);
        } catch (IOException e) {
            return List.of();
        }
        return folders;
    }

    private static Collection<Path> roots() {
        List<Path> roots = new ArrayList<>();
        FileSystems.getDefault().getRootDirectories().forEach(roots::add);
        return roots;
    }

    private static boolean isRemovable(FileStore store) {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
