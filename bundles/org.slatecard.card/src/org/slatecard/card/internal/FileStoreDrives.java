package org.slatecard.card.internal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slatecard.card.Drive;

/** Drives as Java tells of them: on macOS and Windows, where it knows enough. */
final class FileStoreDrives implements DriveFinder {
    private final Supplier<Collection<Path>> candidates;
    private final Predicate<FileStore> removable;

    FileStoreDrives(Supplier<Collection<Path>> candidates, Predicate<FileStore> removable) {
        this.candidates = candidates;
        this.removable = removable;
    }

    @Override
    public List<Drive> find() {
        return candidates.get().stream().filter(this::isRemovable).map(this::at).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Drive::path)).toList();
    }

    @Override
    public Optional<Drive> at(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return Optional.of(new Drive(folder, store.name(), LinuxSystem.kind(store.type()), store.type(),
                    store.getTotalSpace(), store.getUsableSpace(), store.isReadOnly(), store.name()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isRemovable(Path path) {
        try {
            return removable.test(Files.getFileStore(path));
        } catch (IOException e) {
            return false; // an empty card reader
        }
    }
}
