package org.slatecard.cli.internal.report;

import java.util.List;
import java.util.stream.Collectors;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardResult;
import org.slatecard.card.CardVerdict;
import org.slatecard.card.CheckState;
import org.slatecard.card.CheckedFile;
import org.slatecard.card.Drive;
import org.slatecard.card.FileState;
import org.slatecard.card.PlannedFile;
import org.slatecard.card.ReadBack;
import org.slatecard.card.Recipient;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.text.Text;

/** What is done to a card, and how it compares, for people. */
public final class CardTextReport {
    private static final int MEGABYTE = 1_000_000;

    private final Terminal terminal;

    /** Writes to a terminal. */
    public CardTextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes what is going to happen. */
    public void write(CardPlan plan) {
        terminal.say(CliText.PLAN_CARD.with(plan.drive().path(), describe(plan.drive()),
                plan.drive().free() / MEGABYTE));
        terminal.say(CliText.PLAN_FOR.with(names(plan.content().cameras()), names(plan.content().targets())));
        plan.files().forEach(this::write);
        terminal.say(CliText.PLAN_MANIFEST.with(state(plan.manifest()), CardManifest.FILE_NAME));
        if (!plan.untouched().isEmpty()) {
            terminal.say(CliText.PLAN_UNTOUCHED.with(String.join(", ", plan.untouched())));
        }
        warn(plan.warnings());
    }

    private void write(PlannedFile file) {
        terminal.say(CliText.PLAN_FILE.with(state(file.state()), file.file().name(),
                file.file().certificates().size(), file.file().sha256()));
        if (file.state() == FileState.REPLACED) {
            terminal.say(CliText.PLAN_REPLACES.with(file.onCard().orElse("")));
        }
    }

    /** Writes what has happened. */
    public void write(CardResult result) {
        Text way = result.readBack() == ReadBack.DEVICE ? CliText.FROM_DEVICE.with() : CliText.FROM_SYSTEM.with();
        terminal.say(CliText.EXPORTED.with(result.plan().drive().path(), way));
    }

    /** Writes how a card compares with the fleet. */
    public void write(CardVerdict verdict) {
        for (CheckedFile file : verdict.files()) {
            terminal.say(CliText.CHECKED_FILE.with(state(file.state()), file.name()));
            if (file.state() == CheckState.DIFFERS) {
                terminal.say(CliText.CHECKED_DIFFERENCE.with(file.expected().orElse(""), file.onCard().orElse("")));
            }
        }
        verdict.manifest().ifPresent(manifest -> terminal.say(CliText.CHECKED_MANIFEST.with(manifest.written(),
                manifest.fleet().name(), names(manifest.cameras()), names(manifest.targets()))));
        warn(verdict.notes());
        terminal.say(verdict.matches()
                ? CliText.VERDICT_SAME.with(verdict.card())
                : CliText.VERDICT_DIFFERENT.with(verdict.card()));
    }

    private void warn(List<Text> warnings) {
        warnings.forEach(warning -> terminal.say(CliText.CARD_WARNING.with(warning)));
    }

    private static String describe(Drive drive) {
        return drive.label().isEmpty() ? drive.typeName() : drive.label() + ", " + drive.typeName();
    }

    private static String names(List<Recipient> recipients) {
        return recipients.isEmpty() ? "–" : recipients.stream().map(Recipient::name).collect(Collectors.joining(", "));
    }

    private static Text state(FileState state) {
        return switch (state) {
            case NEW -> CliText.STATE_NEW.with();
            case SAME -> CliText.STATE_SAME.with();
            case REPLACED -> CliText.STATE_REPLACED.with();
        };
    }

    private static Text state(CheckState state) {
        return switch (state) {
            case SAME -> CliText.STATE_SAME.with();
            case DIFFERS -> CliText.STATE_DIFFERS.with();
            case MISSING -> CliText.STATE_MISSING.with();
            case FOREIGN -> CliText.STATE_FOREIGN.with();
        };
    }
}
