package org.slatecard.vault;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ChildJvm;
import org.slatecard.vault.internal.VaultText;

/**
 * Works with secrets that it makes and wipes, closes everything, and writes its heap with all garbage to a file:
 * {@code ForgottenSecrets DUMP}. It never holds a secret but in arrays that it wipes.
 */
final class ForgottenSecrets {
    /** Enough for a content of more than one piece. */
    private static final int SECRETS = 40;
    private static final int LENGTH = 24;

    private ForgottenSecrets() {}

    /** All that must not be found, the passphrases among it. For those who look for it, in another process. */
    static List<String> secrets() {
        return IntStream.range(0, SECRETS + 2).mapToObj(number -> new String(secret(number))).toList();
    }

    /** Looks random, has capitals and digits, and stands in no class file. */
    static char[] secret(int number) {
        char[] secret = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int drawn = (number + 1) * 7_919 + i * 104_729 + i * i * 1_299_709;
            secret[i] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789".charAt(Math.floorMod(drawn, 56));
        }
        return secret;
    }

    public static void main(String[] arguments) throws Exception {
        work();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(arguments[0], false);
        System.out.println(ChildJvm.READY);
    }

    private static void work() throws ExplainedException {
        char[] passphrase = secret(SECRETS);
        char[] another = secret(SECRETS + 1);
        byte[] sealed;
        try (Vault vault = Vault.create("fleet-1", passphrase)) {
            for (int i = 0; i < SECRETS; i++) {
                char[] secret = secret(i);
                vault.add(SecretKind.PASSPHRASE, secret);
                SecretStrength.of(secret);
                Arrays.fill(secret, '\0');
            }
            sealed = vault.seal();
        }
        SealedVault file = SealedVault.of(sealed, "van");
        Optional<VaultFailure> failure = Optional.empty();
        try {
            file.unlock(another).close();
        } catch (ExplainedException e) {
            failure = VaultFailure.of(e);
        }
        if (!failure.equals(Optional.of(VaultFailure.WRONG_PASSPHRASE))) {
            throw new ExplainedException(VaultText.DAMAGED.with("van"));
        }
        try (Vault mine = file.unlock(passphrase); Vault theirs = file.unlock(passphrase)) {
            for (SecretInfo info : mine.secrets()) {
                Arrays.fill(mine.read(info.id()).orElseThrow(), '\0');
            }
            VaultMerge.compare(mine, theirs);
            mine.changePassphrase(another);
            mine.seal();
        }
        Arrays.fill(passphrase, '\0');
        Arrays.fill(another, '\0');
    }
}
