package org.slatecard.cli.internal.authority;

import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.secret.SecretOrigin;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import picocli.CommandLine.Option;

/** Where the passphrase comes from that protects a private key on its way. */
final class ExportPassphraseOptions {
    private static final String OPTION = "--export-passphrase";

    @Option(names = OPTION + "-fd", paramLabel = "N", descriptionKey = "exportPassphraseFd")
    private Integer descriptor;

    @Option(names = OPTION + "-env", paramLabel = "NAME", descriptionKey = "exportPassphraseEnv")
    private String variable;

    /** Where it comes from; from the prompt where there are no options. */
    static SecretOrigin origin(ExportPassphraseOptions options) {
        return options == null
                ? SecretOrigin.prompt(OPTION)
                : new SecretOrigin(OPTION, options.descriptor, options.variable);
    }

    /** The passphrase, which the caller wipes. */
    static char[] read(ExportPassphraseOptions options, SecretReader reader, Text question)
            throws ExplainedException {
        return reader.readNew(origin(options), question, VaultMessage.QUESTION_AGAIN.with());
    }
}
