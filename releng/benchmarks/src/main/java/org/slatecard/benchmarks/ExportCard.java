package org.slatecard.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardExport;
import org.slatecard.card.CardPlanner;
import org.slatecard.card.CardResult;
import org.slatecard.card.Drives;
import org.slatecard.card.SystemFolders;
import org.slatecard.card.internal.FleetCardContents;
import org.slatecard.card.internal.SafeCardPlanner;
import org.slatecard.card.internal.SystemDrives;
import org.slatecard.card.internal.VerifiedCardExport;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;

/**
 * Export of one card to an empty folder, planning included, against writing the same bytes and flushing them. The folder
 * lies on the disk of this project unless the property {@value #FOLDER} names another, that of a memory card for
 * instance.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1000)
@Measurement(iterations = 500)
@Fork(2)
public class ExportCard {
    static final String FOLDER = "slatecard.benchmark.folder";

    private final Drives drives = new SystemDrives();
    private final CardPlanner planner = new SafeCardPlanner(drives, List.of());
    private final CardExport export = new VerifiedCardExport(drives, new DurableWriter(), Clock.systemUTC(),
            "0");
    private CardContent content;
    private Path card;
    private Map<String, byte[]> bytes;

    @Setup
    public void chooseTheContent() throws ExplainedException, IOException {
        Fleet fleet = new FleetFile(new DurableWriter())
                .read(new Samples().content(Samples.OB_VAN), URI.createURI("memory:/" + Samples.OB_VAN)).fleet();
        content = new FleetCardContents().forFleet(fleet, new CameraModelLoader().load());
        insertCard();
        export();
        bytes = new HashMap<>();
        try (var files = Files.list(card)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        removeCard();
    }

    @Setup(Level.Iteration)
    public void insertCard() throws IOException {
        card = Files.createTempDirectory(Path.of(System.getProperty(FOLDER, "target")), "card");
    }

    @TearDown(Level.Iteration)
    public void removeCard() throws IOException {
        try (var files = Files.walk(card)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public CardResult export() throws ExplainedException {
        return export.write(planner.plan(content, card, SystemFolders.ALLOWED), new NullProgressMonitor());
    }

    /** What {@code cp} and {@code fsync} do, in this process, for the same files. */
    @Benchmark
    public void writeAndFlush() throws IOException {
        for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
            try (FileChannel channel = FileChannel.open(card.resolve(file.getKey()), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(file.getValue()));
                channel.force(true);
            }
        }
    }
}
