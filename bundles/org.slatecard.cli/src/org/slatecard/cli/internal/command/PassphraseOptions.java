package org.slatecard.cli.internal.command;

import org.slatecard.cli.internal.secret.SecretOrigin;
import picocli.CommandLine.Option;

/** Where a passphrase comes from, for commands that take nothing else. */
public final class PassphraseOptions {
    /** What the options begin with. */
    static final String OPTION = "--passphrase";

    @Option(names = "--passphrase-fd", paramLabel = "N", descriptionKey = "passphraseFd")
    private Integer descriptor;

    @Option(names = "--passphrase-env", paramLabel = "NAME", descriptionKey = "passphraseEnv")
    private String variable;

    /** Where it comes from; from the prompt where there are no options. */
    public static SecretOrigin origin(PassphraseOptions options) {
        return options == null
                ? SecretOrigin.prompt(OPTION)
                : new SecretOrigin(OPTION, options.descriptor, options.variable);
    }
}
