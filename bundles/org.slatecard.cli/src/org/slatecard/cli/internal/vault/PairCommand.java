package org.slatecard.cli.internal.vault;

import java.nio.file.Path;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.KeyOptions;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.secret.VaultOpener;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.VaultFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that works with a fleet and its open vault. One that writes has claimed the fleet before it reads it. */
public abstract class PairCommand implements Ending {
    private final Session session;
    private final boolean writes;

    @Parameters(index = "0", arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @Mixin
    private KeyOptions key;

    @Spec
    private CommandSpec spec;

    /** A command that may write. */
    protected PairCommand(Session session, boolean writes) {
        this.session = session;
        this.writes = writes;
    }

    /** Whether this call writes. */
    protected boolean writes() {
        return writes;
    }

    /** Refuses what makes no sense, before anything is read or asked for. */
    protected void check() {
        // most calls are right when they could be parsed
    }

    /**
     * Does the job.
     *
     * @throws ExplainedException when it could not be done
     */
    protected abstract ExitCode run(OpenPair pair) throws ExplainedException;

    @Override
    public final ExitCode end() throws ExplainedException {
        if (key.isGiven()) {
            key.check(secrets());
        }
        check();
        if (!writes()) {
            return openAndRun();
        }
        try (FleetClaim claim = FleetClaim.of(session.surroundings().locks().get(), file)) {
            return openAndRun();
        }
    }

    private ExitCode openAndRun() throws ExplainedException {
        LoadedFleet loaded = FleetLoading.load(file, writes(), terminal());
        SealedVault sealed = OpenPair.sealed(file);
        key.check(secrets()); // a fleet or vault that is not there comes before the way to open it
        VaultOpener opener = key.opener(secrets(), VaultFile.beside(file).getFileName());
        try (opener;
                OpenPair pair = new OpenPair(file, loaded, sealed, opener,
                        opener.open(sealed, loaded.fleet().getId()))) {
            return run(pair);
        }
    }

    protected final Session session() {
        return session;
    }

    protected final Terminal terminal() {
        return session.terminal();
    }

    protected final CommandSpec spec() {
        return spec;
    }

    /** Reads further secrets for this call. */
    protected final SecretReader secrets() {
        return new SecretReader(session, spec.commandLine());
    }
}
