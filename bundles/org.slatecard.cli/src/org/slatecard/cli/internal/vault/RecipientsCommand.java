package org.slatecard.cli.internal.vault;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slatecard vault recipients}: who can open a vault besides whoever knows the passphrase. */
@Command(name = "recipients")
final class RecipientsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw VaultCommand.incomplete(spec);
    }
}
