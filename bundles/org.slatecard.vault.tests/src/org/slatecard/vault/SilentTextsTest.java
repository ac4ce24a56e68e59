package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;

/** Whatever goes wrong, nothing that is said about it holds a secret or a passphrase. */
class SilentTextsTest {
    private static final String PASSPHRASE = "needle in a haystack";
    private static final String VALUE = "needle";

    @TempDir
    private Path folder;

    @Test
    void noExceptionHoldsAValueOrThePassphrase() throws Exception {
        byte[] damaged = Sealed.quick();
        damaged[damaged.length - 20] ^= 1;
        byte[] store = new Openssl(folder).rsa("Rina").store();
        String begin = "{\"certificates\":[],\"entries\":{\"secret-1\":{\"changed\":\"2026-11-25T20:51:00Z\","
                + "\"kind\":\"passphrase\",\"value\":\"" + VALUE;
        try (Vault closed = Vault.create("fleet-1", PASSPHRASE.toCharArray())) {
            closed.close();
            List<Executable> failures = List.of(() -> Sealed.unlock(Sealed.quick(), PASSPHRASE),
                    () -> Sealed.unlock(damaged, Sealed.PASSPHRASE),
                    () -> Sealed.unlock(Sealed.holding(begin), Sealed.PASSPHRASE),
                    () -> Sealed.unlock(Sealed.holding(begin + "\\x\"}}"), Sealed.PASSPHRASE),
                    () -> Sealed.unlock(Sealed.holding(begin + "\",\"needle\":1}}"), Sealed.PASSPHRASE),
                    () -> Sealed.unlock(Sealed.holding(begin + "\"}},\"fleet\":0}"), Sealed.PASSPHRASE),
                    () -> VaultKey.read(store, PASSPHRASE.toCharArray(), "her.p12"),
                    () -> closed.changePassphrase(PASSPHRASE.toCharArray()),
                    () -> closed.add(SecretKind.PASSPHRASE, VALUE.toCharArray()),
                    () -> Sealed.unlock(Sealed.quick(), Sealed.PASSPHRASE).add(SecretKind.PASSPHRASE,
                            VALUE.repeat(1_000).toCharArray()),
                    () -> Sealed.unlock(Sealed.quick(), Sealed.PASSPHRASE).add(SecretKind.PASSPHRASE,
                            (VALUE + "\ud83c").toCharArray()),
                    () -> Vault.create("fleet-1", VALUE.toCharArray()));
            for (Executable each : failures) {
                Throwable failure = catchThrowable(each::execute);
                assertThat(failure).isInstanceOf(ExplainedException.class);
                assertThat(said((ExplainedException) failure)).doesNotContainIgnoringCase(VALUE);
            }
        }
    }

    private static String said(ExplainedException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace + failure.text().in(Locale.JAPANESE) + failure.text().arguments();
    }
}
