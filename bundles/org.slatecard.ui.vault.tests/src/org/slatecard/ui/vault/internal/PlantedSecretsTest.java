package org.slatecard.ui.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.vault.internal.keyring.GnomeKeyring;
import org.slatecard.ui.vault.internal.keyring.RememberedPassphrases;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.VaultCommands;

/** Twenty secrets and the key of an authority go through a session of work; then they are looked for everywhere. */
class PlantedSecretsTest {
    private static final FleetPackage SCHEMA = FleetPackage.eINSTANCE;
    private static final int CAMERAS = 12;
    private static final int PLANTED = 20;
    /** Number of the one that becomes the passphrase. */
    private static final int PASSPHRASE = PLANTED;

    @RegisterExtension
    static final GnomeKeyring KEYRING = new GnomeKeyring();
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    @TempDir
    private Path elsewhere;
    private final PlantedSecrets planted = new PlantedSecrets(PLANTED + 1);
    private int next;

    @Test
    void areInNoFileAndNotInTheMemoryOfALockedVault() throws Exception {
        Van van = Van.open(bench, folder).withVault();
        PlantedKey key = authority(van);
        assertThat(plantAll(van)).isEqualTo(PLANTED);
        work(van);
        remember(van);
        Path heldOpen = dump("open");
        van.lock();
        Path afterLock = dump("locked");

        assertThat(planted.in(heldOpen)).as("the search finds what is there").isNotEmpty();
        assertThat(inFiles()).as("in files").isEmpty();
        for (Path file : files()) {
            assertThat(key.isIn(file)).as("the key of the authority in %s", file).isFalse();
        }
        assertThat(planted.in(afterLock)).as("in the memory after Lock").isEmpty();
        assertThat(RememberedPassphrases.ofThisComputer().forgetAll()).as("remembered all the while").isEqualTo(1);
    }

    /** An authority that issues for a server; the search for its private key finds it where it stands. */
    private PlantedKey authority(Van van) throws IOException {
        van.pane().tab("Authority");
        van.pane().press("New Authority…");
        Pane dialog = bench.shell("New Authority");
        dialog.type("Name", "Van Root");
        dialog.press("EC P-384");
        dialog.press("Make");
        dialog.untilClosed();
        van.pane().press("Issue…");
        Pane issue = bench.shell("Issue Certificates");
        issue.type("Host names and addresses", "ftp.van.example");
        issue.press("RSA 3072");
        issue.press("Issue");
        issue.untilClosed();
        String id = bench.ui(() -> van.fleet().fleet().getAuthorities().get(0).getKeySecretId());
        char[] pem = bench.ui(() -> van.fleet().vault().vault().orElseThrow().read(id).orElseThrow());
        Path plain = Files.writeString(elsewhere.resolve("plain.pem"), new String(pem));
        PlantedKey key = new PlantedKey(pem);
        assertThat(key.isIn(plain)).as("the search finds the key where it is").isTrue();
        van.pane().tab("Fleet");
        return key;
    }

    private int plantAll(Van van) {
        Fleet fleet = bench.ui(() -> van.fleet().fleet());
        EStructuralFeature password = SCHEMA.getSettings_AccessPasswordSecretId();
        for (int camera = 0; camera < CAMERAS; camera++) {
            plant(van, password, van.camera(camera));
        }
        plant(van, SCHEMA.getCamera_NewAccessPasswordSecretId(), van.camera(0));
        plant(van, SCHEMA.getCamera_NewAccessPasswordSecretId(), van.camera(1));
        plant(van, password, fleet);
        plant(van, password, fleet.getGroups().get(0));
        for (Identified network : List.copyOf(fleet.getProfiles())) {
            if (network instanceof WirelessProfile) {
                plant(van, SCHEMA.getWirelessProfile_PassphraseSecretId(), network);
            }
        }
        fleet.getTargets().forEach(target -> plant(van, SCHEMA.getTransferTarget_PasswordSecretId(), target));
        return next;
    }

    private void plant(Van van, EStructuralFeature feature, Identified element) {
        Pane dialog = van.beginSet(feature, element);
        Text field = dialog.find(Text.class, "Password");
        bench.run(() -> {
            char[] secret = planted.secret(next);
            field.setTextChars(secret);
            Arrays.fill(secret, '\0');
        });
        next++;
        dialog.press("Set");
        dialog.untilClosed();
    }

    /** Undo and redo, a draft, a copy, findings, a save that fails and one that does not, a card, a wrong passphrase. */
    private void work(Van van) throws IOException {
        bench.menu("Edit", "Undo Set Password");
        bench.menu("Edit", "Redo Set Password");
        van.select(van.camera(0));
        bench.until("a draft with the secrets", () -> anyDraft());
        bench.command(VaultCommands.COPY, Van.parameters(SCHEMA.getSettings_AccessPasswordSecretId(), van.camera(2)));
        failToSave(van);
        van.save();
        export();
        van.lock();
        van.unlock("not the passphrase");
        bench.shell("Unlock Vault").press("Cancel");
        van.unlock(Van.PASSPHRASE);
        van.untilState(FleetVault.State.OPEN);
    }

    /** A passphrase that the keyring remembers, and that opens the vault from there. */
    private void remember(Van van) {
        bench.menu("Vault", "Change Passphrase…");
        Pane change = bench.shell("Change Passphrase");
        typePassphrase(change, "New passphrase");
        typePassphrase(change, "The same again");
        change.press("Change");
        change.untilClosed();
        van.lock();
        bench.menu("Vault", "Unlock…");
        Pane unlock = bench.shell("Unlock Vault");
        unlock.press("Remember the passphrase in the keyring of this computer");
        typePassphrase(unlock, "Passphrase");
        unlock.press("Unlock");
        unlock.untilClosed();
        van.lock();
        bench.menu("Vault", "Unlock…");
        Pane again = bench.shell("Unlock Vault");
        again.press("Unlock");
        again.untilClosed();
        van.untilState(FleetVault.State.OPEN);
    }

    private void typePassphrase(Pane dialog, String field) {
        Text text = dialog.find(Text.class, field);
        bench.until(field + " to be editable", text::isEnabled);
        bench.run(() -> {
            char[] secret = planted.secret(PASSPHRASE);
            text.setTextChars(secret);
            Arrays.fill(secret, '\0');
        });
    }

    private static boolean anyDraft() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(place(Platform.getInstanceLocation()))) {
            return files.anyMatch(file -> file.toString().contains("drafts") && file.toString().endsWith(".vault"));
        }
    }

    private void failToSave(Van van) throws IOException {
        byte[] vault = Files.readAllBytes(van.vaultFile());
        Files.write(van.vaultFile(), new byte[]{1});
        AtomicBoolean refused = new AtomicBoolean();
        IJobChangeListener failures = new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                refused.compareAndSet(false, event.getResult().getSeverity() == IStatus.ERROR);
            }
        };
        Job.getJobManager().addJobChangeListener(failures);
        bench.menu("File", "Save");
        bench.until("the refusal", refused::get);
        Job.getJobManager().removeJobChangeListener(failures);
        assertThat(van.dirty()).isTrue();
        Files.write(van.vaultFile(), vault);
    }

    private void export() throws IOException {
        Path card = Files.createDirectory(folder.resolve("card"));
        bench.menu("Card", "Export to Card…");
        Pane wizard = bench.shell("Export to Card");
        wizard.press("Next");
        wizard.type("Card or folder", card.toString());
        wizard.press("Next");
        wizard.press("Write");
        bench.until("a card", () -> Files.exists(card.resolve("SLATECARD.JSON")));
        wizard.press("Close");
        wizard.untilClosed();
    }

    private Map<Path, Map<String, Integer>> inFiles() throws Exception {
        Map<Path, Map<String, Integer>> found = new TreeMap<>();
        for (Path file : files()) {
            Map<String, Integer> hits = planted.in(file);
            if (!hits.isEmpty()) {
                found.put(file, hits);
            }
        }
        return found;
    }

    /** All that the session can have written. */
    private List<Path> files() throws IOException, URISyntaxException {
        List<Path> all = new ArrayList<>();
        List<Path> places = new ArrayList<>(List.of(folder, place(Platform.getInstanceLocation()),
                place(Platform.getConfigurationLocation()), Path.of(System.getProperty("slatecard.state")),
                Path.of("").toAbsolutePath().resolve("target")));
        places.removeIf(Files::notExists);
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                all.addAll(files.filter(Files::isRegularFile).toList());
            }
        }
        return all;
    }

    private static Path place(Location location) throws URISyntaxException {
        return Path.of(location.getURL().toURI());
    }

    /** What can be reached in the memory of this process. */
    private Path dump(String name) throws IOException {
        Path file = elsewhere.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        return file;
    }
}
