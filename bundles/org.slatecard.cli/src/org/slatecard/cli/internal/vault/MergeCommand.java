package org.slatecard.cli.internal.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.MergeReport;
import org.slatecard.cli.internal.report.VaultTextReport;
import org.slatecard.cli.internal.secret.SecretOrigin;
import org.slatecard.cli.internal.secret.VaultOpener;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFailure;
import org.slatecard.vault.VaultFile;
import org.slatecard.vault.VaultMerge;
import org.slatecard.vault.VaultMerge.Difference;
import org.slatecard.vault.VaultMerge.Outcome;
import org.slatecard.vault.VaultMerge.Side;
import org.slatecard.vault.VaultMerge.State;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slatecard vault merge}: takes over from another vault of the same fleet. */
@Command(name = "merge")
final class MergeCommand extends ReportingCommand {
    private static final String OPTION = "--other-passphrase";

    @Parameters(index = "1", arity = "1", paramLabel = "OTHER.vault", descriptionKey = "merge.other")
    private Path other;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private OtherPassphrase otherPassphrase;

    @Option(names = "--take", paramLabel = "mine|theirs|newest", descriptionKey = "merge.take")
    private Take take = Take.NEWEST;

    @Option(names = "--dry-run", descriptionKey = "merge.dryRun")
    private boolean dryRun;

    private enum Take {
        MINE, THEIRS, NEWEST
    }

    private static final class OtherPassphrase {
        @Option(names = OPTION + "-fd", paramLabel = "N", descriptionKey = "otherPassphraseFd")
        private Integer descriptor;

        @Option(names = OPTION + "-env", paramLabel = "NAME", descriptionKey = "otherPassphraseEnv")
        private String variable;
    }

    MergeCommand(Session session) {
        super(session, true);
    }

    @Override
    protected boolean writes() {
        return !dryRun;
    }

    @Override
    protected void check() {
        super.check();
        if (otherPassphrase != null) {
            secrets().require(origin());
        }
    }

    private SecretOrigin origin() {
        return otherPassphrase == null
                ? SecretOrigin.prompt(OPTION)
                : new SecretOrigin(OPTION, otherPassphrase.descriptor, otherPassphrase.variable);
    }

    @Override
    protected ExitCode run(OpenPair pair) throws ExplainedException {
        SealedVault sealed = new VaultFile(new DurableWriter()).read(other);
        try (Vault theirs = open(sealed, pair)) {
            VaultMerge merge = VaultMerge.compare(pair.vault(), theirs);
            List<Difference> differences = merge.differences();
            MergeReport compared = MergeReport.of(pair.file(), other, differences);
            if (!isJson()) {
                new VaultTextReport(terminal()).differences(compared);
            }
            if (!dryRun) {
                apply(merge, pair);
                return ExitCode.CLEAN;
            }
            report(json -> json.of(compared), text -> {
                // it stands there already
            });
            return compared.conflicts() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
    }

    private void apply(VaultMerge merge, OpenPair pair) throws ExplainedException {
        List<Outcome> outcomes = merge.apply(choices(merge.differences()), Instant.now());
        pair.save();
        MergeReport merged = MergeReport.merged(pair.file(), other, outcomes);
        report(json -> json.of(merged), text -> text.outcome(merged));
    }

    private Map<String, Side> choices(List<Difference> differences) {
        return take == Take.NEWEST
                ? Map.of()
                : differences.stream().filter(each -> each.state() == State.DIFFERENT).map(Difference::id)
                        .collect(Collectors.toMap(Function.identity(), id -> Side.valueOf(take.name())));
    }

    /** With what opened mine, unless the options name another passphrase; where it does not fit, the prompt asks. */
    private Vault open(SealedVault sealed, OpenPair pair) throws ExplainedException {
        if (otherPassphrase == null) {
            try {
                return pair.opener().open(sealed);
            } catch (ExplainedException e) {
                if (!doesNotFit(e)) {
                    throw e;
                }
                if (secrets().canAsk()) {
                    return openWithPassphrase(sealed);
                }
                throw new ExplainedException(VaultMessage.OTHER_PASSPHRASE.with(other), e);
            }
        }
        return openWithPassphrase(sealed);
    }

    private Vault openWithPassphrase(SealedVault sealed) throws ExplainedException {
        try (VaultOpener opener = new VaultOpener.ByPassphrase(
                secrets().read(origin(), CliText.PASSPHRASE_OF.with(other.getFileName())))) {
            return opener.open(sealed);
        }
    }

    private static boolean doesNotFit(ExplainedException e) {
        return VaultFailure.of(e).filter(failure -> failure == VaultFailure.WRONG_PASSPHRASE
                || failure == VaultFailure.NO_RECIPIENT).isPresent();
    }
}
