package org.slatecard.cli.internal.vault;

import java.util.Arrays;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.secret.SecretOrigin;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.VaultFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slatecard vault change-passphrase}: another passphrase, and a new content key. */
@Command(name = "change-passphrase")
final class ChangePassphraseCommand extends PairCommand {
    private static final String OPTION = "--new-passphrase";

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private NewPassphraseOptions options;

    private static final class NewPassphraseOptions {
        @Option(names = OPTION + "-fd", paramLabel = "N", descriptionKey = "newPassphraseFd")
        private Integer descriptor;

        @Option(names = OPTION + "-env", paramLabel = "NAME", descriptionKey = "newPassphraseEnv")
        private String variable;
    }

    ChangePassphraseCommand(Session session) {
        super(session, true);
    }

    @Override
    protected void check() {
        secrets().require(origin());
    }

    private SecretOrigin origin() {
        return options == null
                ? SecretOrigin.prompt(OPTION)
                : new SecretOrigin(OPTION, options.descriptor, options.variable);
    }

    @Override
    protected ExitCode run(OpenPair pair) throws ExplainedException {
        String name = VaultFile.beside(pair.file()).getFileName().toString();
        char[] passphrase = secrets().readNew(origin(), VaultMessage.QUESTION_NEW_PASSPHRASE.with(name),
                VaultMessage.QUESTION_AGAIN.with());
        try {
            pair.vault().changePassphrase(passphrase);
            NewPassphrase.judge(passphrase, terminal());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        pair.saveVault();
        terminal().say(VaultMessage.PASSPHRASE_CHANGED.with(name));
        return ExitCode.CLEAN;
    }
}
