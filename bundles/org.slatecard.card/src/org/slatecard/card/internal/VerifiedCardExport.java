package org.slatecard.card.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardExport;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardResult;
import org.slatecard.card.Drives;
import org.slatecard.card.FileState;
import org.slatecard.card.PlannedFile;
import org.slatecard.card.ReadBack;
import org.slatecard.model.file.DeviceContent;
import org.slatecard.model.file.DeviceReader;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.NotWrittenException;
import org.slatecard.model.file.ReadBackException;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Writes cards and believes nothing that it has not read back. */
@Component
public final class VerifiedCardExport implements CardExport {
    private final Drives drives;
    private final DurableWriter writer;
    private final Clock clock;
    private final String productVersion;

    /** An export that states the version of this bundle. */
    @Activate
    public VerifiedCardExport(@Reference Drives drives, BundleContext context) {
        this(drives, new DurableWriter(), Clock.systemUTC(), threeNumbers(context.getBundle().getVersion()));
    }

    /** An export with its own clock and version. */
    public VerifiedCardExport(Drives drives, DurableWriter writer, Clock clock, String productVersion) {
        this.drives = drives;
        this.writer = writer;
        this.clock = clock;
        this.productVersion = productVersion;
    }

    @Override
    public CardResult write(CardPlan plan, IProgressMonitor monitor) throws ExplainedException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Path root = plan.drive().path();
        step(progress, CardText.STEP_CHECK.with(root));
        refuseIfChanged(plan);
        CardManifest manifest = manifest(plan);
        SequencedMap<Path, byte[]> changed = new LinkedHashMap<>();
        boolean fromDevice = true;
        for (PlannedFile file : plan.files()) {
            Path path = root.resolve(file.file().name());
            if (file.state() == FileState.SAME) {
                fromDevice &= readBack(path, file.file().content());
            } else {
                changed.put(path, file.file().content());
            }
        }
        changed.put(root.resolve(CardManifest.FILE_NAME), ManifestJson.write(manifest));
        step(progress, CardText.STEP_WRITE.with(names(changed.sequencedKeySet())));
        fromDevice &= write(root, changed);
        refuseOtherCard(plan);
        return new CardResult(plan, manifest, fromDevice ? ReadBack.DEVICE : ReadBack.SYSTEM);
    }

    private void refuseIfChanged(CardPlan plan) throws ExplainedException {
        Path root = plan.drive().path();
        refuseOtherCard(plan);
        CardRoot card = new CardRoot(root);
        for (PlannedFile file : plan.files()) {
            if (!card.plan(file.file()).equals(file)) {
                throw new ExplainedException(CardText.CARD_CHANGED.with(root));
            }
        }
    }

    /** When a card is pulled, its mount point may stay: a folder of the system's own disk, which must not be written. */
    private void refuseOtherCard(CardPlan plan) throws ExplainedException {
        if (!drives.at(plan.drive().path()).device().equals(plan.drive().device())) {
            throw new ExplainedException(CardText.CARD_GONE.with(plan.drive().path()));
        }
    }

    private CardManifest manifest(CardPlan plan) {
        CardContent content = plan.content();
        return new CardManifest(productVersion, clock.instant().truncatedTo(ChronoUnit.SECONDS), content.fleet(),
                content.purpose(), content.cameras(), content.targets(),
                content.files().stream().map(CardManifest.Entry::of).toList());
    }

    /** Reads a file that need not be written; whether it was read from the device. */
    private boolean readBack(Path file, byte[] bytes) throws ExplainedException {
        try {
            writer.removeLeftover(file);
            DeviceContent back = DeviceReader.of(file.getParent()).read(file);
            if (!Arrays.equals(bytes, back.bytes())) {
                throw new ExplainedException(CardText.READ_BACK_DIFFERS.with(file));
            }
            return back.fromDevice();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Whether all was read back from the device. */
    private boolean write(Path root, SequencedMap<Path, byte[]> files) throws ExplainedException {
        try {
            return writer.write(files);
        } catch (ReadBackException e) {
            throw new ExplainedException(CardText.READ_BACK_DIFFERS.with(e.file()), e);
        } catch (NotWrittenException e) {
            throw failure(e.file(), e);
        } catch (IOException e) {
            throw new ExplainedException(CardText.NOT_CONFIRMED.with(root, SystemReason.of(e)), e);
        }
    }

    private static ExplainedException failure(Path file, IOException e) {
        return new ExplainedException(
                Files.isDirectory(file.getParent())
                        ? CardText.NOT_WRITTEN.with(file, SystemReason.of(e))
                        : CardText.CARD_GONE.with(file.getParent()),
                e);
    }

    private static String names(Collection<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }

    private static void step(SubMonitor progress, Text name) {
        progress.split(1);
        progress.subTask(name.in(Locale.getDefault()));
    }

    private static String threeNumbers(Version version) {
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
