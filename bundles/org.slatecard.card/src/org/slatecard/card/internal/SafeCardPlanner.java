package org.slatecard.card.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slatecard.card.CardCertificate;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardFile;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardPlanner;
import org.slatecard.card.Drive;
import org.slatecard.card.Drives;
import org.slatecard.card.FileState;
import org.slatecard.card.FileSystemKind;
import org.slatecard.card.PlannedFile;
import org.slatecard.card.SystemFolders;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Plans exports and refuses what must not be done, before anything is touched. */
@Component
public final class SafeCardPlanner implements CardPlanner {
    private final Drives drives;
    private final Collection<Path> protectedFolders;

    /** A planner for this machine. */
    @Activate
    public SafeCardPlanner(@Reference Drives drives) {
        this(drives, SystemPaths.ofThisMachine());
    }

    /** A planner that takes none of these folders, and none above them, for a card. */
    public SafeCardPlanner(Drives drives, Collection<Path> protectedFolders) {
        this.drives = drives;
        this.protectedFolders = List.copyOf(protectedFolders);
    }

    @Override
    public CardPlan plan(CardContent content, Path card, SystemFolders folders) throws ExplainedException {
        if (content.files().isEmpty()) {
            Text why = content.warnings().isEmpty() ? CardText.NO_SECURE_TARGET.with() : content.warnings().get(0);
            throw new ExplainedException(CardText.NOTHING_TO_WRITE.with(why));
        }
        refuseOverLimit(content);
        Drive drive = drives.at(card);
        if (folders == SystemFolders.REFUSED
                && protectedFolders.stream().anyMatch(folder -> folder.startsWith(drive.path()))) {
            throw new ExplainedException(CardText.SYSTEM_FOLDER.with(drive.path()));
        }
        CardRoot root = new CardRoot(drive.path());
        List<PlannedFile> files = new ArrayList<>();
        for (CardFile file : content.files()) {
            files.add(root.plan(file));
        }
        FileState manifest = root.fingerprint(CardManifest.FILE_NAME).isPresent() ? FileState.REPLACED : FileState.NEW;
        if (drive.readOnly() || !Files.isWritable(drive.path())) {
            throw new ExplainedException(CardText.READ_ONLY.with(drive.path()));
        }
        refuseWithoutRoom(drive, content, files);
        return new CardPlan(drive, content, files, manifest, untouched(root, content),
                warnings(drive, content, manifest));
    }

    private static void refuseOverLimit(CardContent content) throws ExplainedException {
        for (CardFile file : content.files()) {
            for (CardCertificate certificate : file.certificates()) {
                if (file.maximumBytes() > 0 && certificate.size() > file.maximumBytes()) {
                    throw new ExplainedException(CardText.OVER_LIMIT.with(certificate.label(), certificate.size(),
                            file.maximumBytes(), file.name()));
                }
            }
        }
    }

    /** The new file lies beside the old one until it is complete, so room is needed for it as a whole. */
    private static void refuseWithoutRoom(Drive drive, CardContent content, List<PlannedFile> files)
            throws ExplainedException {
        long block = blockSize(drive.path());
        long needed = wholeBlocks(ManifestJson.largestSize(content), block) + block;
        for (PlannedFile file : files) {
            if (file.state() != FileState.SAME) {
                needed += wholeBlocks(file.file().content().length, block);
            }
        }
        if (needed > drive.free()) {
            throw new ExplainedException(CardText.NO_ROOM.with(drive.path(), needed, drive.free()));
        }
    }

    private static long blockSize(Path path) throws ExplainedException {
        try {
            return Math.max(1, Files.getFileStore(path).getBlockSize());
        } catch (UnsupportedOperationException e) {
            return 1;
        } catch (IOException e) {
            throw new ExplainedException(CardText.CARD_GONE.with(path), e);
        }
    }

    private static long wholeBlocks(long bytes, long block) {
        return (bytes + block - 1) / block * block;
    }

    private static List<String> untouched(CardRoot root, CardContent content) throws ExplainedException {
        Set<String> ours = content.files().stream().map(CardFile::name).collect(Collectors.toSet());
        ours.add(CardManifest.FILE_NAME);
        return root.namesBut(ours);
    }

    private static List<Text> warnings(Drive drive, CardContent content, FileState manifest) {
        List<Text> warnings = new ArrayList<>(content.warnings());
        if (drive.fileSystem() == FileSystemKind.OTHER) {
            warnings.add(CardText.FILE_SYSTEM.with(drive.path(), drive.typeName()));
        } else if (drive.fileSystem() == FileSystemKind.UNKNOWN) {
            warnings.add(CardText.FILE_SYSTEM_UNKNOWN.with(drive.path()));
        }
        if (manifest == FileState.REPLACED) {
            Path file = drive.path().resolve(CardManifest.FILE_NAME);
            ManifestJson.read(file).problem()
                    .ifPresent(
                            problem -> warnings.add(CardText.FOREIGN_MANIFEST.with(CardManifest.FILE_NAME, problem)));
        }
        return warnings;
    }
}
