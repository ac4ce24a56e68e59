package org.slatecard.ui.fleet.internal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.workbench.RecentFleet;

class FleetListTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path directory;
    private final FleetList list = new FleetList();

    @BeforeEach
    void beginWithNone() throws Exception {
        for (FleetEntry entry : list.entries()) {
            list.remove(entry.file(), new NullProgressMonitor());
        }
    }

    @AfterEach
    void close() {
        list.close();
    }

    @Test
    void linksAFileThatLiesAnywhereAndLeavesNothingBesideIt() throws Exception {
        Path file = write("van.fleet");
        IFile link = link(file);
        assertThat(link.isLinked()).isTrue();
        assertThat(link.getLocation().toPath()).isEqualTo(file);
        try (Stream<Path> beside = Files.list(directory)) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void linksAFileOnceWhateverWayLeadsToIt() throws Exception {
        Path file = write("van.fleet");
        Path other = Files.createSymbolicLink(directory.resolve("other.fleet"), file);
        assertThat(link(other)).isEqualTo(link(file));
    }

    @Test
    void linksFilesOfTheSameNameUnderDifferentNames() throws Exception {
        IFile first = link(write("a/van.fleet"));
        IFile second = link(write("b/van.fleet"));
        assertThat(first.getName()).isEqualTo("van.fleet");
        assertThat(second.getName()).isEqualTo("van (2).fleet");
        assertThat(list.entries()).extracting(FleetEntry::name).containsExactly("van.fleet", "van.fleet");
    }

    @Test
    void remembersTheTenThatWereOpenedLast() throws Exception {
        for (int i = 0; i < 12; i++) {
            IFile link = link(write(i + ".fleet"));
            list.opened(link);
            long opened = System.currentTimeMillis();
            bench.until("the clock to go on", () -> System.currentTimeMillis() > opened);
        }
        assertThat(list.recent()).extracting(RecentFleet::name).startsWith("11.fleet", "10.fleet").hasSize(10);
    }

    @Test
    void marksWhatIsMissingAndWhatIsBackAgain() throws Exception {
        Path file = write("van.fleet");
        list.opened(link(file));
        Files.delete(file);
        list.look();
        bench.until("the fleet to be marked", () -> list.recent().get(0).missing());
        write("van.fleet");
        list.look();
        bench.until("the mark to go", () -> !list.recent().get(0).missing());
    }

    @Test
    void removingALinkLeavesItsFile() throws Exception {
        Path file = write("van.fleet");
        IFile link = link(file);
        list.remove(link, new NullProgressMonitor());
        assertThat(list.entries()).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void keepsHistoryOfAFleetOfTenThousandCameras() throws Exception {
        Path file = directory.resolve("large.fleet");
        Files.write(file, new byte[8 << 20]);
        IFile link = link(file);
        link.appendContents(InputStream.nullInputStream(), IResource.FORCE | IResource.KEEP_HISTORY, null);
        assertThat(link.getHistory(null)).hasSize(1);
    }

    private IFile link(Path file) throws Exception {
        return list.link(file, new NullProgressMonitor());
    }

    private Path write(String name) throws Exception {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
