package org.slatecard.card.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slatecard.card.CardFile;
import org.slatecard.card.FileState;
import org.slatecard.card.PlannedFile;
import org.slatecard.card.Sha256;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;

/** The root of a card, as it is read. */
record CardRoot(Path path) {
    /** A file of the card; there may be none. */
    Path file(String name) {
        return path.resolve(name);
    }

    /**
     * SHA-256 of a file, if the card has it.
     *
     * @throws ExplainedException when something else than a file stands there, a link for instance, or it is unreadable
     */
    Optional<String> fingerprint(String name) throws ExplainedException {
        Path file = file(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExplainedException(CardText.NOT_A_FILE.with(file));
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return Optional.of(Sha256.of(content));
        } catch (IOException e) {
            throw new ExplainedException(CardText.UNREADABLE.with(file, SystemReason.of(e)), e);
        }
    }

    /** The certificates of a file; none where there is no such file, or it cannot be read as certificates. */
    List<EncodedCertificate> certificates(String name) {
        Path file = file(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            return new CertificateReader().read(file);
        } catch (ExplainedException e) {
            return List.of(); // the comparison says that the file is not what it should be
        }
    }

    /** What has to happen to a file for the card to hold it. */
    PlannedFile plan(CardFile file) throws ExplainedException {
        Optional<String> onCard = fingerprint(file.name());
        FileState state = onCard.isEmpty()
                ? FileState.NEW
                : onCard.get().equals(file.sha256()) ? FileState.SAME : FileState.REPLACED;
        return new PlannedFile(file, state, onCard);
    }

    /** Names of everything in the root but the leftovers of a run that was killed, sorted. */
    private List<String> names() throws ExplainedException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (IOException | DirectoryIteratorException e) {
            throw new ExplainedException(CardText.UNREADABLE.with(path, SystemReason.of(e)), e);
        }
        names.removeIf(name -> name.endsWith(DurableWriter.TEMPORARY_SUFFIX));
        Collections.sort(names);
        return names;
    }

    /** Names of everything in the root but these files; cards do not tell capitals from small letters. */
    List<String> namesBut(Collection<String> files) throws ExplainedException {
        List<String> names = names();
        Set<String> ours = new HashSet<>();
        for (String file : files) {
            if (names.contains(file)) {
                ours.add(file);
            } else if (Files.exists(file(file))) {
                names.stream().filter(file::equalsIgnoreCase).forEach(ours::add);
            }
        }
        names.removeAll(ours);
        return names;
    }
}
