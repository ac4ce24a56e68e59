package org.slatecard.cli.internal.secret;

/**
 * Where a secret comes from, as the user says.
 *
 * @param option     what the options for it begin with, for instance {@code --passphrase}
 * @param descriptor number of a file descriptor; null where none is named
 * @param variable   name of an environment variable; null where none is named
 */
public record SecretOrigin(String option, Integer descriptor, String variable) {
    /** From whoever sits at the terminal. */
    public static SecretOrigin prompt(String option) {
        return new SecretOrigin(option, null, null);
    }

    /** Whether somebody has to be asked for it. */
    public boolean isPrompt() {
        return descriptor == null && variable == null;
    }
}
