package org.slatecard.ui.fleet.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CardImage;
import org.slatecard.validation.Secrets;
import org.slatecard.vault.SecretKind;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFailure;
import org.slatecard.vault.VaultFile;
import org.slatecard.workbench.FleetVault.State;

class SessionVaultTest {
    private static final String FLEET_ID = "fleet-1";
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path directory;
    private Path fleet;
    private SessionVault vault;

    @BeforeEach
    void openWithoutVault() throws Exception {
        fleet = Files.write(directory.resolve("van.fleet"), new byte[]{0});
        vault = session(Optional.empty());
    }

    @Test
    void isNoneThenOpenThenLockedAndTellsEachChange() throws Exception {
        List<State> told = new ArrayList<>();
        vault.addListener(() -> told.add(vault.state()));

        assertThat(vault.state()).isEqualTo(State.NONE);
        setUp();
        vault.lock();
        vault.opened(unlock(vault));

        assertThat(told).containsExactly(State.OPEN, State.LOCKED, State.OPEN);
    }

    @Test
    void readsNothingWhileItIsLocked() throws Exception {
        setUp();
        String id = add("Camera2610");
        assertThat(vault.secrets().read(id)).hasValueSatisfying(secret -> assertThat(secret).hasSize(10));
        Secrets before = vault.secrets();
        vault.lock();

        assertThat(vault.secrets()).isEqualTo(Secrets.LOCKED);
        assertThat(before.read(id)).isEmpty();
    }

    @Test
    void keepsWhatWasSetBeforeItWasLockedUntilItIsUnlocked() throws Exception {
        setUp();
        String id = add("Camera2610");
        vault.lock();
        vault.opened(unlock(vault));

        assertThat(vault.secrets().read(id)).isPresent();
    }

    @Test
    void savesWhatWasSetBeforeItWasLockedWithoutTheKey() throws Exception {
        setUp();
        String id = add("Camera2610");
        vault.lock();
        vault.save(CONTENT, Set.of(id));

        SessionVault next = session(Optional.empty());
        next.opened(unlock(next));
        assertThat(next.secrets().read(id)).isPresent();
        assertThat(fleet).hasBinaryContent(CONTENT);
        assertThat(vault.draft()).isEmpty();
    }

    @Test
    void savesWhatWasSetWhenItIsLockedInTheMiddleOfTheSave() throws Exception {
        setUp();
        String id = add("Camera2610");
        Path file = VaultFile.beside(fleet);
        Path real = Files.move(file, directory.resolve("real"));
        CardImage.run("mkfifo", file.toString());
        FutureTask<Void> save = new FutureTask<>(() -> {
            vault.save(CONTENT, Set.of(id));
            return null;
        });
        new Thread(save).start();
        // the save reads the file, and waits for whoever writes into the pipe
        try (OutputStream pipe = Files.newOutputStream(file)) {
            Files.copy(real, pipe);
            Files.move(real, file, StandardCopyOption.REPLACE_EXISTING);
            vault.lock();
        }
        save.get();

        assertThat(fleet).hasBinaryContent(CONTENT);
        SessionVault next = session(Optional.empty());
        next.opened(unlock(next));
        assertThat(next.secrets().read(id)).isPresent();
    }

    @Test
    void aPassphraseThatCouldNotBeWrittenHoldsAfterTheVaultWasLocked() throws Exception {
        setUp();
        String id = add("Camera2610");
        vault.save(CONTENT, Set.of(id));
        vault.vault().orElseThrow().changePassphrase("another one".toCharArray());
        Path inTheWay = Files.createDirectories(directory.resolve(".van.fleet.vault.slatecard-tmp/in-the-way"));
        assertThatThrownBy(vault::write).isInstanceOf(ExplainedException.class);
        vault.lock();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());

        vault.opened(vault.unlock(sealed -> sealed.unlock("another one".toCharArray())));
        assertThat(vault.secrets().read(id)).isPresent();
        vault.save(CONTENT, Set.of(id));
        SessionVault next = session(Optional.empty());
        next.opened(next.unlock(sealed -> sealed.unlock("another one".toCharArray())));
        assertThat(next.secrets().read(id)).isPresent();
    }

    @Test
    void findsInADraftWhatACrashKeptFromBeingSaved() throws Exception {
        setUp();
        String saved = add("Camera2610");
        vault.save(CONTENT, Set.of(saved));
        String id = add("Camera2611");
        Optional<byte[]> draft = vault.draft();

        SessionVault next = session(draft);
        assertThat(next.state()).isEqualTo(State.LOCKED);
        next.opened(unlock(next));
        assertThat(next.secrets().read(saved)).isPresent();
        assertThat(next.secrets().read(id)).isPresent();
        next.save(CONTENT, Set.of(id));
    }

    @Test
    void hasNothingForTheDraftWhenNothingWasSet() throws Exception {
        setUp();

        assertThat(vault.draft()).isEmpty();
    }

    @Test
    void neverOverwritesAVaultThatAnotherProgramChanged() throws Exception {
        setUp();
        SessionVault other = session(Optional.empty());
        other.opened(unlock(other));
        other.vault().orElseThrow().add(SecretKind.PASSPHRASE, "Production-26".toCharArray());
        other.write();
        byte[] theirs = Files.readAllBytes(VaultFile.beside(fleet));
        String id = add("Camera2610");

        assertChangedOnDisk(() -> vault.save(CONTENT, Set.of(id)));
        vault.lock();
        assertChangedOnDisk(() -> vault.save(CONTENT, Set.of(id)));
        assertThat(VaultFile.beside(fleet)).hasBinaryContent(theirs);
        assertThat(fleet).hasBinaryContent(new byte[]{0});

        vault.opened(unlock(vault));
        vault.save(CONTENT, Set.of(id));
        assertThat(vault.vault().orElseThrow().secrets()).hasSize(2);
    }

    @Test
    void goesAlongWithAFleetThatIsSavedAsAnotherFile() throws Exception {
        setUp();
        String id = add("Camera2610");
        Path other = Files.write(directory.resolve("other.fleet"), new byte[]{0});
        Files.write(VaultFile.beside(other), new byte[]{9});
        vault.saveAs(CONTENT, other, Set.of(id));
        vault.moveTo(other);
        vault.lock();

        vault.opened(unlock(vault));
        assertThat(vault.secrets().read(id)).isPresent();
        vault.save(CONTENT, Set.of(id));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.filter(file -> file.toString().contains("forgotten"))).singleElement()
                    .satisfies(kept -> assertThat(kept).hasBinaryContent(new byte[]{9}));
        }
    }

    @Test
    void goesAlongWithAFleetThatIsSavedAsAnotherFileWhileItIsLocked() throws Exception {
        setUp();
        String id = add("Camera2610");
        vault.lock();
        Path other = directory.resolve("other.fleet");
        vault.saveAs(CONTENT, other, Set.of(id));
        vault.moveTo(other);

        vault.opened(unlock(vault));
        assertThat(vault.secrets().read(id)).isPresent();
    }

    @Test
    void refusesTheVaultOfAnotherFleetAndStaysLocked() throws Exception {
        setUp();
        SessionVault other = SessionVault.beside(fleet, "fleet-2", Optional.empty());

        assertThatThrownBy(() -> unlock(other)).isInstanceOfSatisfying(ExplainedException.class,
                e -> assertThat(VaultFailure.of(e)).contains(VaultFailure.OTHER_FLEET));
        assertThat(other.state()).isEqualTo(State.LOCKED);
    }

    @Test
    void saysWhyAFileCannotBeUsedAndPutsItAside() throws Exception {
        Files.write(VaultFile.beside(fleet), new byte[]{1, 2, 3});
        SessionVault spoiled = session(Optional.empty());

        assertThat(spoiled.state()).isEqualTo(State.LOCKED);
        assertThat(spoiled.problem()).isPresent();
        String kept = spoiled.setAside();
        assertThat(spoiled.state()).isEqualTo(State.NONE);
        assertThat(spoiled.problem()).isEmpty();
        assertThat(directory.resolve(kept)).hasBinaryContent(new byte[]{1, 2, 3});
    }

    @Test
    void wipesTheVaultWhenTheFleetIsClosed() throws Exception {
        setUp();
        Vault open = vault.vault().orElseThrow();
        vault.close();

        assertThat(open.closed()).isTrue();
    }

    private void assertChangedOnDisk(ThrowingCallable save) {
        assertThatThrownBy(save).isInstanceOfSatisfying(ExplainedException.class,
                e -> assertThat(VaultFailure.of(e)).contains(VaultFailure.CHANGED_ON_DISK));
    }

    private SessionVault session(Optional<byte[]> draft) {
        return SessionVault.beside(fleet, FLEET_ID, draft);
    }

    private void setUp() throws Exception {
        vault.opened(Vault.create(FLEET_ID, passphrase()));
        vault.write();
    }

    private String add(String secret) throws Exception {
        return vault.vault().orElseThrow().add(SecretKind.ACCESS_PASSWORD, secret.toCharArray());
    }

    private static Vault unlock(SessionVault locked) throws Exception {
        return locked.unlock(sealed -> sealed.unlock(passphrase()));
    }

    private static char[] passphrase() {
        return "correct horse".toCharArray();
    }
}
