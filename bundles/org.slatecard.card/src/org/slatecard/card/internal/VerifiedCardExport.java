package org.slatecard.card.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.slatecard.card.CardPlanner;
import org.slatecard.card.CardResult;
import org.slatecard.card.Drives;
import org.slatecard.card.FileState;
import org.slatecard.card.PlannedFile;
import org.slatecard.card.ReadBack;
import org.slatecard.card.SystemFolders;
import org.slatecard.model.file.DeviceContent;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Writes cards and believes nothing that it has not read back. */
@Component
public final class VerifiedCardExport implements CardExport {
    private final Drives drives;
    private final CardPlanner planner;
    private final DurableWriter writer;
    private final Clock clock;
    private final String productVersion;

    /** An export that states the version of this bundle. */
    @Activate
    public VerifiedCardExport(@Reference Drives drives, @Reference CardPlanner planner, BundleContext context) {
        this(drives, planner, new DurableWriter(), Clock.systemUTC(), threeNumbers(context.getBundle().getVersion()));
    }

    /** An export with its own clock and version. */
    public VerifiedCardExport(Drives drives, CardPlanner planner, DurableWriter writer, Clock clock,
            String productVersion) {
        this.drives = drives;
        this.planner = planner;
        this.writer = writer;
        this.clock = clock;
        this.productVersion = productVersion;
    }

    @Override
    public CardResult write(CardPlan plan, IProgressMonitor monitor) throws ExplainedException {
        CardContent content = plan.content();
        SubMonitor progress = SubMonitor.convert(monitor, content.files().size() + 2);
        Path root = plan.drive().path();
        step(progress, CardText.STEP_CHECK.with(root));
        refuseIfChanged(plan);
        removeLeftovers(plan);
        boolean fromDevice = true;
        List<CardManifest.Entry> entries = new ArrayList<>();
        for (PlannedFile file : plan.files()) {
            String name = file.file().name();
            byte[] bytes = file.file().content();
            step(progress, CardText.STEP_WRITE.with(name));
            refuseOtherCard(plan);
            fromDevice &= write(root.resolve(name), bytes, file.state() != FileState.SAME);
            entries.add(new CardManifest.Entry(name, bytes.length, file.file().sha256()));
        }
        step(progress, CardText.STEP_MANIFEST.with(CardManifest.FILE_NAME));
        CardManifest manifest = new CardManifest(productVersion, clock.instant().truncatedTo(ChronoUnit.SECONDS),
                content.fleet(), content.cameras(), content.targets(), entries);
        refuseOtherCard(plan);
        fromDevice &= write(root.resolve(CardManifest.FILE_NAME), ManifestJson.write(manifest), true);
        refuseOtherCard(plan);
        return new CardResult(plan, manifest, fromDevice ? ReadBack.DEVICE : ReadBack.SYSTEM);
    }

    private void refuseIfChanged(CardPlan plan) throws ExplainedException {
        Path root = plan.drive().path();
        CardPlan now = planner.plan(plan.content(), root, SystemFolders.ALLOWED);
        if (!now.files().equals(plan.files())) {
            throw new ExplainedException(CardText.CARD_CHANGED.with(root));
        }
        refuseOtherCard(plan);
    }

    /** When a card is pulled, its mount point may stay: a folder of the system's own disk, which must not be written. */
    private void refuseOtherCard(CardPlan plan) throws ExplainedException {
        if (!drives.at(plan.drive().path()).device().equals(plan.drive().device())) {
            throw new ExplainedException(CardText.CARD_GONE.with(plan.drive().path()));
        }
    }

    private void removeLeftovers(CardPlan plan) throws ExplainedException {
        Path root = plan.drive().path();
        try {
            for (PlannedFile file : plan.files()) {
                writer.removeLeftover(root.resolve(file.file().name()));
            }
            writer.removeLeftover(root.resolve(CardManifest.FILE_NAME));
        } catch (IOException e) {
            throw failure(root, e);
        }
    }

    /** Whether it was read back from the device. */
    private boolean write(Path file, byte[] bytes, boolean changed) throws ExplainedException {
        try {
            if (changed) {
                writer.write(file, bytes);
            }
            DeviceContent back = DeviceContent.read(file);
            if (!Arrays.equals(bytes, back.bytes())) {
                throw new ExplainedException(CardText.READ_BACK_DIFFERS.with(file));
            }
            return back.fromDevice();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static ExplainedException failure(Path file, IOException e) {
        Path root = Files.isDirectory(file) ? file : file.getParent();
        return new ExplainedException(
                Files.isDirectory(root)
                        ? CardText.NOT_WRITTEN.with(file, CardRoot.reason(e))
                        : CardText.CARD_GONE.with(root),
                e);
    }

    private static void step(SubMonitor progress, Text name) {
        progress.split(1);
        progress.subTask(name.in(Locale.getDefault()));
    }

    private static String threeNumbers(Version version) {
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
