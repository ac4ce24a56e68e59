package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slatecard.vault.VaultMerge.Difference;
import org.slatecard.vault.VaultMerge.Outcome;
import org.slatecard.vault.VaultMerge.Side;
import org.slatecard.vault.VaultMerge.State;

class VaultMergeTest {
    private static final char[] PASSPHRASE = "eight or more".toCharArray();
    private static final Instant EARLY = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T20:51:00Z");

    private Vault mine;
    private Vault theirs;

    @BeforeEach
    void openTwoVaults() throws Exception {
        mine = Vault.create("fleet-1", PASSPHRASE);
        theirs = Vault.create("fleet-1", PASSPHRASE);
        put(mine, "only-mine", "m", EARLY);
        put(theirs, "only-theirs", "t", EARLY);
        put(mine, "same", "s", EARLY);
        put(theirs, "same", "s", LATE);
        put(mine, "newer-mine", "new", LATE);
        put(theirs, "newer-mine", "old", EARLY);
        put(mine, "newer-theirs", "old", EARLY);
        put(theirs, "newer-theirs", "new", LATE);
        mine.seal();
        mine.written();
    }

    @AfterEach
    void closeThem() {
        mine.close();
        theirs.close();
    }

    @Test
    void comparesById() throws Exception {
        assertThat(VaultMerge.compare(mine, theirs).differences()).containsExactly(
                new Difference("newer-mine", SecretKind.PASSPHRASE, State.DIFFERENT, Optional.of(LATE),
                        Optional.of(EARLY)),
                new Difference("newer-theirs", SecretKind.PASSPHRASE, State.DIFFERENT, Optional.of(EARLY),
                        Optional.of(LATE)),
                new Difference("only-mine", SecretKind.PASSPHRASE, State.ONLY_MINE, Optional.of(EARLY),
                        Optional.empty()),
                new Difference("only-theirs", SecretKind.PASSPHRASE, State.ONLY_THEIRS, Optional.empty(),
                        Optional.of(EARLY)),
                new Difference("same", SecretKind.PASSPHRASE, State.SAME, Optional.of(EARLY), Optional.of(LATE)));
        assertThat(mine.changed()).isFalse();
    }

    @Test
    void theNewestStandsAndTheOtherIsKeptAsAnOrphan() throws Exception {
        List<Outcome> outcomes = VaultMerge.compare(mine, theirs).apply(Map.of(), NOW);

        assertThat(outcomes).extracting(Outcome::taken).containsExactly(Side.MINE, Side.THEIRS, Side.MINE, Side.THEIRS,
                Side.MINE);
        assertThat(Sealed.value(mine, "newer-mine")).isEqualTo("new");
        assertThat(Sealed.value(mine, "newer-theirs")).isEqualTo("new");
        assertThat(Sealed.value(mine, "only-theirs")).isEqualTo("t");
        assertThat(mine.orphans()).hasSize(2).allMatch(info -> info.unreferencedSince().equals(Optional.of(NOW)));
        for (Outcome outcome : outcomes) {
            if (outcome.difference().state() == State.DIFFERENT) {
                assertThat(Sealed.value(mine, outcome.keptAs().orElseThrow())).isEqualTo("old");
            } else {
                assertThat(outcome.keptAs()).isEmpty();
            }
        }
        assertThat(mine.changed()).isTrue();
        assertThat(theirs.secrets()).hasSize(4);
    }

    @Test
    void aChoiceStandsAboveTheDate() throws Exception {
        VaultMerge.compare(mine, theirs).apply(Map.of("newer-mine", Side.THEIRS, "newer-theirs", Side.MINE), NOW);

        assertThat(Sealed.value(mine, "newer-mine")).isEqualTo("old");
        assertThat(Sealed.value(mine, "newer-theirs")).isEqualTo("old");
    }

    @Test
    void whatWasMergedDoesNotDifferAgain() throws Exception {
        VaultMerge.compare(mine, theirs).apply(Map.of("newer-mine", Side.THEIRS), NOW);

        assertThat(VaultMerge.compare(mine, theirs).differences()).extracting(Difference::state)
                .doesNotContain(State.DIFFERENT, State.ONLY_THEIRS);
    }

    @Test
    void refusesTheVaultOfAnotherFleetAndClosedOnes() throws Exception {
        try (Vault other = Vault.create("fleet-2", PASSPHRASE)) {
            assertThatThrownBy(() -> VaultMerge.compare(mine, other)).hasMessageContaining("another fleet");
        }
        VaultMerge merge = VaultMerge.compare(mine, theirs);
        theirs.close();
        assertThatThrownBy(() -> merge.apply(Map.of(), NOW)).hasMessageContaining("locked");
        assertThatThrownBy(() -> VaultMerge.compare(mine, theirs)).hasMessageContaining("locked");
    }

    private static void put(Vault vault, String id, String value, Instant changed) throws Exception {
        vault.take(Optional.of(id), new Entry(SecretKind.PASSPHRASE, value.getBytes(StandardCharsets.UTF_8), changed,
                Optional.empty()));
    }
}
