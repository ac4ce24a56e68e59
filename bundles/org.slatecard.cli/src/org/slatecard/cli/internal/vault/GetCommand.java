package org.slatecard.cli.internal.vault;

import java.util.Arrays;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SecretKind;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slatecard vault get}: shows one secret, by name, to somebody at a terminal. */
@Command(name = "get")
final class GetCommand extends PairCommand {
    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which;

    private static final class Which {
        @ArgGroup(exclusive = true)
        private HolderOptions holder;

        @Option(names = "--entry", paramLabel = "ID", descriptionKey = "get.entry")
        private String entry;
    }

    @Option(names = "--new", descriptionKey = "get.new")
    private boolean toCome;

    @Option(names = "--force", descriptionKey = "get.force")
    private boolean force;

    GetCommand(Session session) {
        super(session, false);
    }

    @Override
    protected void check() {
        if (!force && !session().surroundings().onScreen()) {
            throw new UsageException(spec().commandLine(), VaultMessage.NOT_ON_SCREEN.with());
        }
    }

    @Override
    protected ExitCode run(OpenPair pair) throws ExplainedException {
        String id = which.holder == null ? which.entry : id(holder(pair));
        if (pair.vault().info(id).filter(info -> info.kind() == SecretKind.PRIVATE_KEY).isPresent()) {
            throw new ExplainedException(VaultMessage.KEY_NOT_SHOWN.with(id));
        }
        char[] value = pair.vault().read(id)
                .orElseThrow(() -> new ExplainedException(VaultMessage.NO_ENTRY.with(id)));
        terminal().print(value);
        Arrays.fill(value, '\0');
        return ExitCode.CLEAN;
    }

    private SecretHolder holder(OpenPair pair) throws ExplainedException {
        SecretHolder holder = which.holder.in(pair.fleet());
        return toCome && holder.element() instanceof Camera camera ? SecretHolder.newAccessPassword(camera) : holder;
    }

    private String id(SecretHolder holder) throws ExplainedException {
        return holder.id().orElseThrow(
                () -> new ExplainedException(VaultMessage.NOT_SET.with(holder.name(terminal().locale()))));
    }
}
