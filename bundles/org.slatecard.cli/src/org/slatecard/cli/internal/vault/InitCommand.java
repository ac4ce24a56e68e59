package org.slatecard.cli.internal.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.PassphraseOptions;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.secret.SecretOrigin;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.Identifiers;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SecretReferences;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard vault init}: an empty vault beside a fleet. */
@Command(name = "init")
final class InitCommand implements Ending {
    private final Session session;

    @Parameters(arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private PassphraseOptions passphrase;

    @Option(names = "--set-aside", descriptionKey = "setAside")
    private boolean setAside;

    @Spec
    private CommandSpec spec;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        new SecretReader(session, spec.commandLine()).require(PassphraseOptions.origin(passphrase));
        try (FleetClaim claim = FleetClaim.of(session.surroundings().locks().get(), file)) {
            LoadedFleet loaded = FleetLoading.load(file, true, session.terminal());
            if (loaded.fleet().getId() == null) {
                new Identifiers().identify(loaded.fleet());
            }
            Path place = VaultFile.beside(file);
            if (Files.exists(place) && !setAside) {
                throw new ExplainedException(VaultMessage.HAS_VAULT.with(file, place));
            }
            try (Vault vault = vault(loaded.fleet().getId(), place)) {
                save(loaded, vault, place);
                session.terminal().say(VaultMessage.MADE.with(place));
                tellWhatIsLost(loaded, vault);
            }
        }
        return ExitCode.CLEAN;
    }

    private Vault vault(String fleetId, Path place) throws ExplainedException {
        SecretOrigin origin = PassphraseOptions.origin(passphrase);
        char[] secret = new SecretReader(session, spec.commandLine()).readNew(origin,
                VaultMessage.QUESTION_NEW_PASSPHRASE.with(place.getFileName()), VaultMessage.QUESTION_AGAIN.with());
        try {
            Vault vault = Vault.create(fleetId, secret);
            NewPassphrase.judge(secret, session.terminal());
            return vault;
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private void save(LoadedFleet loaded, Vault vault, Path place) throws ExplainedException {
        Optional<Path> aside = Files.exists(place)
                ? Optional.of(new VaultFile(new DurableWriter()).setAside(place))
                : Optional.empty();
        try {
            OpenPair.save(file, loaded, vault);
        } catch (ExplainedException e) {
            if (aside.isPresent()) {
                putBack(aside.get(), place, e);
            }
            throw e;
        }
        aside.ifPresent(old -> session.terminal().say(VaultMessage.SET_ASIDE.with(old)));
    }

    private static void putBack(Path aside, Path place, ExplainedException cause) {
        try {
            Files.move(aside, place);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void tellWhatIsLost(LoadedFleet loaded, Vault vault) throws ExplainedException {
        int lost = SecretReferences.missing(loaded.fleet(), vault).size();
        if (lost > 0) {
            session.terminal().say(VaultMessage.LOST.with(lost));
        }
    }
}
