package org.slatecard.ui.fleet.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.ui.fleet.internal.document.Fingerprint;

class DraftKeeperTest {
    private static final Path VAN = Path.of("/media/van.fleet");

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path directory;
    private final SlowFleet fleet = new SlowFleet();
    private Drafts drafts;
    private DraftKeeper keeper;

    @BeforeEach
    void keep() {
        drafts = new Drafts(directory.resolve("drafts"));
        keeper = new DraftKeeper(drafts, fleet, bench.ui(Display::getCurrent), 1);
    }

    @Test
    void readsTheFleetAndItsSecretsInAJobWhileTheUserGoesOn() throws Exception {
        bench.run(keeper::changed);
        fleet.awaitReading();
        bench.run(fleet::letGo); // would never come, if the user interface were what reads
        bench.run(keeper::close);

        Draft draft = drafts.find(VAN).orElseThrow();
        assertThat(draft.content()).containsExactly(1);
        assertThat(draft.vault().orElseThrow()).containsExactly(2);
        assertThat(fleet.threads).hasSize(2).doesNotContain(bench.ui(Thread::currentThread));
    }

    @Test
    void leavesNoDraftOfWhatIsSavedWhileItIsRead() throws Exception {
        bench.run(keeper::changed);
        fleet.awaitReading();
        bench.run(keeper::discard);
        fleet.letGo();
        bench.run(keeper::close);

        assertThat(drafts.find(VAN)).isEmpty();
    }

    @Test
    void keepsAgainWhatIsEditedWhileItIsRead() throws Exception {
        bench.run(keeper::changed);
        fleet.awaitReading();
        fleet.version = 3;
        bench.run(keeper::changed);
        fleet.letGo();
        bench.until("the newer draft",
                () -> drafts.find(VAN).map(draft -> draft.content()[0] == 3).orElse(false));
        bench.run(keeper::close);
    }

    @Test
    void keepsNothingOfAFleetThatWasSavedMeanwhile() throws Exception {
        fleet.unsaved = false;
        bench.run(keeper::changed);
        bench.until("the look", () -> fleet.looks > 0);
        bench.run(keeper::close);

        assertThat(drafts.find(VAN)).isEmpty();
        assertThat(fleet.threads).isEmpty();
    }

    /** A fleet whose first reading takes until the test lets it go. */
    private static final class SlowFleet implements DraftKeeper.Edited {
        private final List<Thread> threads = new CopyOnWriteArrayList<>();
        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);
        private volatile byte version = 1;
        private volatile boolean unsaved = true;
        private volatile int looks;

        void awaitReading() throws InterruptedException {
            assertThat(reading.await(Bench.DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }

        void letGo() {
            free.countDown();
        }

        @Override
        public boolean unsaved() {
            looks++;
            return unsaved;
        }

        @Override
        public byte[] content() throws ExplainedException {
            byte[] content = {version};
            threads.add(Thread.currentThread());
            reading.countDown();
            try {
                assertThat(free.await(Bench.DEADLINE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return content;
        }

        @Override
        public Optional<byte[]> vault() {
            threads.add(Thread.currentThread());
            return Optional.of(new byte[]{2});
        }

        @Override
        public Path path() {
            return VAN;
        }

        @Override
        public Fingerprint base() {
            return Fingerprint.NONE;
        }
    }
}
