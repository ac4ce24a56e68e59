package org.slatecard.authority.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.slatecard.authority.internal.ExportText;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;

/**
 * Where files for servers are written; is made where it is not there.
 *
 * @param path the folder
 */
public record ServerFolder(Path path) {
    /**
     * Writes files, those with a private key for their owner alone, and wipes what was secret.
     *
     * @return where they lie
     * @throws ExplainedException when it cannot be done; files are then as they were before
     */
    public List<Path> write(List<ServerFile> files) throws ExplainedException {
        LinkedHashMap<Path, byte[]> contents = new LinkedHashMap<>();
        Set<Path> secret = new HashSet<>();
        for (ServerFile file : files) {
            Path place = path.resolve(file.name());
            contents.put(place, file.content());
            if (file.secret()) {
                secret.add(place);
            }
        }
        try {
            Files.createDirectories(path);
            new DurableWriter().write(contents, secret);
            return List.copyOf(contents.keySet());
        } catch (IOException e) {
            throw new ExplainedException(ExportText.NO_FOLDER.with(path, SystemReason.of(e)), e);
        } finally {
            secret.forEach(place -> Arrays.fill(contents.get(place), (byte) 0));
        }
    }

    /** Removes what was written, where it must not stay. */
    public void remove(List<Path> written, ExplainedException cause) {
        for (Path each : written) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
