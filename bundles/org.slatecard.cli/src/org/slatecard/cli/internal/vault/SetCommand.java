package org.slatecard.cli.internal.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.ModelOptions;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.VaultTextReport;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.validation.SecretLimits;
import org.slatecard.vault.SecretGenerator;
import org.slatecard.vault.SecretInfo;
import org.slatecard.vault.SecretRecipe;
import org.slatecard.vault.Vault;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slatecard vault set}: one secret of a fleet. */
@Command(name = "set")
final class SetCommand extends PairCommand {
    @ArgGroup(exclusive = true, multiplicity = "1")
    private HolderOptions holders;

    @ArgGroup(exclusive = true)
    private ValueOptions options;

    @Option(names = "--force", descriptionKey = "set.force")
    private boolean force;

    @Mixin
    private ModelOptions models;

    SetCommand(Session session) {
        super(session, true);
    }

    @Override
    protected void check() {
        if (options == null) {
            options = new ValueOptions();
        }
        if (!options.isGenerated() && options.entry() == null) {
            secrets().require(options.origin());
        }
    }

    @Override
    protected ExitCode run(OpenPair pair) throws ExplainedException {
        SecretHolder holder = holders.in(pair.fleet());
        String id = options.entry() == null ? add(holder, pair) : entry(holder, pair.vault());
        holder.set(id);
        pair.save();
        terminal().say(VaultMessage.VALUE_SET.with(holder.name(terminal().locale())));
        return ExitCode.CLEAN;
    }

    private String add(SecretHolder holder, OpenPair pair) throws ExplainedException {
        SecretLimits limits = session().services().get().validator().secretLimits(pair.fleet(), models.models(),
                List.of(holder.element()));
        char[] value = value(holder, limits);
        try {
            List<Text> refusals = limits.refusals(value);
            if (!refusals.isEmpty() && !force) {
                throw new ExplainedException(VaultMessage.REFUSED_VALUE.with(refusals.get(0)));
            }
            return pair.vault().add(holder.kind(), value);
        } finally {
            Arrays.fill(value, '\0');
        }
    }

    private char[] value(SecretHolder holder, SecretLimits limits) throws ExplainedException {
        if (options.isGenerated()) {
            SecretRecipe recipe = RecipeOptions.of(options.recipe(), limits.common());
            return new SecretGenerator(new SecureRandom()).generate(recipe);
        }
        return secrets().readNew(options.origin(),
                VaultMessage.QUESTION_VALUE.with(holder.name(terminal().locale())), VaultMessage.QUESTION_AGAIN.with());
    }

    private String entry(SecretHolder holder, Vault vault) throws ExplainedException {
        Optional<SecretInfo> found = vault.info(options.entry());
        if (found.isEmpty()) {
            throw new ExplainedException(VaultMessage.NO_ENTRY.with(options.entry()));
        }
        if (found.get().kind() != holder.kind()) {
            throw new ExplainedException(VaultMessage.ENTRY_OF_OTHER_KIND.with(options.entry(),
                    VaultTextReport.kind(found.get().kind()), VaultTextReport.kind(holder.kind())));
        }
        return options.entry();
    }
}
