package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import java.util.Arrays;
import org.slatecard.cli.internal.secret.KeyFile;
import org.slatecard.cli.internal.secret.SecretOrigin;
import org.slatecard.cli.internal.secret.VaultOpener;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** With what a vault is opened: its passphrase, or the private key of one of its recipients. */
public final class KeyOptions {
    private static final String KEY_PASSWORD = "--key-password";

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Way way;

    private static final class Way {
        @Option(names = "--passphrase-fd", paramLabel = "N", descriptionKey = "passphraseFd")
        private Integer descriptor;

        @Option(names = "--passphrase-env", paramLabel = "NAME", descriptionKey = "passphraseEnv")
        private String variable;

        @ArgGroup(exclusive = false)
        private Key key;
    }

    private static final class Key {
        @Option(names = "--key", required = true, paramLabel = "FILE.p12", descriptionKey = "key")
        private Path file;

        @ArgGroup(exclusive = true, multiplicity = "0..1")
        private Password password;
    }

    private static final class Password {
        @Option(names = "--key-password-fd", paramLabel = "N", descriptionKey = "keyPasswordFd")
        private Integer descriptor;

        @Option(names = "--key-password-env", paramLabel = "NAME", descriptionKey = "keyPasswordEnv")
        private String variable;
    }

    /** Whether the options say with what. */
    public boolean isGiven() {
        return way != null;
    }

    /** Refuses at once what could never be read, before anything else is asked for or done. */
    public void check(SecretReader reader) {
        reader.require(origin());
    }

    private SecretOrigin origin() {
        if (way == null) {
            return SecretOrigin.prompt(PassphraseOptions.OPTION);
        }
        if (way.key == null) {
            return new SecretOrigin(PassphraseOptions.OPTION, way.descriptor, way.variable);
        }
        Password password = way.key.password;
        return password == null
                ? SecretOrigin.prompt(KEY_PASSWORD)
                : new SecretOrigin(KEY_PASSWORD, password.descriptor, password.variable);
    }

    /**
     * Gets it from where the options say, or else asks for the passphrase.
     *
     * @param vault what the question calls the vault
     * @throws ExplainedException when it cannot be read
     */
    public VaultOpener opener(SecretReader reader, Object vault) throws ExplainedException {
        if (way != null && way.key != null) {
            return keys(way.key.file, reader);
        }
        return new VaultOpener.ByPassphrase(reader.read(origin(), CliText.PASSPHRASE_OF.with(vault)));
    }

    private VaultOpener keys(Path file, SecretReader reader) throws ExplainedException {
        char[] password = reader.read(origin(), CliText.PASSWORD_OF.with(file));
        try {
            return new VaultOpener.ByKeys(new KeyFile(file).keys(password));
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
