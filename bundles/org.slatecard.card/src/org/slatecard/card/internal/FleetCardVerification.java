package org.slatecard.card.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardFile;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardVerdict;
import org.slatecard.card.CardVerification;
import org.slatecard.card.CheckState;
import org.slatecard.card.CheckedFile;
import org.slatecard.card.Drives;
import org.slatecard.card.Recipient;
import org.slatecard.card.Sha256;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Compares cards with the fleet. */
@Component
public final class FleetCardVerification implements CardVerification {
    private final Drives drives;

    /** A verification of what these drives hold. */
    @Activate
    public FleetCardVerification(@Reference Drives drives) {
        this.drives = drives;
    }

    @Override
    public CardVerdict verify(CardContent content, Path card) throws ExplainedException {
        if (content.files().isEmpty()) {
            Text why = content.warnings().isEmpty() ? CardText.NO_SECURE_TARGET.with() : content.warnings().get(0);
            throw new ExplainedException(CardText.NOTHING_TO_VERIFY.with(why));
        }
        CardRoot root = new CardRoot(drives.at(card).path());
        Set<String> known = new HashSet<>(Set.of(CardManifest.FILE_NAME));
        List<CheckedFile> files = new ArrayList<>();
        for (CardFile file : content.files()) {
            files.add(check(root, file));
            known.add(file.name());
        }
        for (String name : root.namesBut(known)) {
            files.add(new CheckedFile(name, CheckState.FOREIGN, Optional.empty(), Optional.empty()));
        }
        ManifestReading reading = ManifestJson.read(root.file(CardManifest.FILE_NAME));
        return new CardVerdict(root.path(), files, reading.manifest(), notes(content, files, reading),
                held(root, content, reading));
    }

    /** The certificates in the files that the fleet asks for, and in those that were written. */
    private static List<String> held(CardRoot root, CardContent content, ManifestReading reading) {
        Stream<String> asked = content.files().stream().map(CardFile::name);
        Stream<String> written = reading.manifest().stream().flatMap(manifest -> manifest.files().stream())
                .map(CardManifest.Entry::name);
        return Stream.concat(asked, written).distinct().flatMap(name -> root.certificates(name).stream())
                .map(each -> Sha256.of(each.der())).distinct().toList();
    }

    @Override
    public Optional<CardManifest> manifest(Path card) throws ExplainedException {
        return ManifestJson.read(new CardRoot(drives.at(card).path()).file(CardManifest.FILE_NAME)).manifest();
    }

    private static CheckedFile check(CardRoot root, CardFile file) throws ExplainedException {
        Optional<String> onCard = root.fingerprint(file.name());
        CheckState state = onCard.isEmpty()
                ? CheckState.MISSING
                : onCard.get().equals(file.sha256()) ? CheckState.SAME : CheckState.DIFFERS;
        return new CheckedFile(file.name(), state, Optional.of(file.sha256()), onCard);
    }

    private static List<Text> notes(CardContent content, List<CheckedFile> files, ManifestReading reading) {
        List<Text> notes = new ArrayList<>(content.warnings());
        reading.problem().ifPresent(notes::add);
        if (reading.manifest().isEmpty() && reading.problem().isEmpty()) {
            notes.add(CardText.NO_MANIFEST.with(CardManifest.FILE_NAME));
        }
        reading.manifest().ifPresent(manifest -> {
            if (!manifest.fleet().id().equals(content.fleet().id())) {
                notes.add(CardText.OTHER_FLEET.with(manifest.fleet().name(), content.fleet().name()));
            }
            for (CheckedFile file : files) {
                if (changedSince(manifest, file)) {
                    notes.add(CardText.CHANGED_SINCE.with(file.name(), manifest.written()));
                }
            }
            String missing = targetsWithout(manifest, content);
            if (!missing.isEmpty() && files.stream().anyMatch(CheckedFile::isWrong)) {
                notes.add(CardText.TARGETS_MISSING.with(missing));
            }
        });
        return notes;
    }

    private static String targetsWithout(CardManifest manifest, CardContent content) {
        Set<String> written = manifest.targets().stream().map(Recipient::id).collect(Collectors.toSet());
        return content.targets().stream().filter(target -> !written.contains(target.id())).map(Recipient::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean changedSince(CardManifest manifest, CheckedFile file) {
        return file.onCard().isPresent() && manifest.files().stream().filter(entry -> entry.name().equals(file.name()))
                .anyMatch(entry -> !entry.sha256().equals(file.onCard().get()));
    }
}
