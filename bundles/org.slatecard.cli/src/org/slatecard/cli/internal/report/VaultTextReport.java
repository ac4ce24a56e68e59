package org.slatecard.cli.internal.report;

import java.util.List;
import java.util.stream.Collectors;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.text.Text;
import org.slatecard.vault.SecretKind;
import org.slatecard.vault.VaultMerge.Side;
import org.slatecard.vault.VaultMerge.State;

/** What is in a vault and what was done to it, for people. No values, ever. */
public final class VaultTextReport {
    private static final int DAY = 10;

    private final Terminal terminal;

    /** Writes to a terminal. */
    public VaultTextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes what is in a vault. */
    public void write(VaultListing listing) {
        warn(listing.weakness());
        terminal.say(VaultMessage.LISTING.with(listing.vault(), listing.secrets().size()));
        listing.secrets().forEach(this::write);
        listing.missing().forEach(each -> terminal.say(VaultMessage.LISTED_MISSING.with(users(each.usedBy()),
                each.id())));
    }

    private void write(VaultListing.Entry entry) {
        if (entry.isStray()) {
            writeStray(entry);
        } else if (entry.isOrphan()) {
            terminal.say(VaultMessage.LISTED_KEPT.with(kind(entry.kind()), day(entry.changed()),
                    day(entry.keptUntil()), entry.id()));
        } else {
            terminal.say(VaultMessage.LISTED.with(kind(entry.kind()), day(entry.changed()), users(entry.usedBy()),
                    entry.id()));
        }
    }

    private void writeStray(VaultListing.Entry entry) {
        terminal.say(VaultMessage.LISTED_STRAY.with(kind(entry.kind()), day(entry.changed()), entry.id()));
    }

    /** Writes whether a vault and its fleet belong together. */
    public void check(VaultListing listing) {
        VaultCheck check = VaultCheck.of(listing);
        warn(check.weakness());
        terminal.say(VaultMessage.OPENS.with(check.vault(), check.secrets()));
        check.missing().forEach(each -> terminal.say(VaultMessage.MISSING.with(users(each.usedBy()), each.id())));
        check.strays().forEach(this::writeStray);
        if (!check.strays().isEmpty()) {
            terminal.say(VaultMessage.STRAYS.with());
        }
        if (!check.kept().isEmpty()) {
            terminal.say(VaultMessage.KEPT.with(check.kept().size()));
        }
        if (check.matches()) {
            terminal.say(VaultMessage.MATCHES.with());
        }
    }

    /** Writes for which cameras there are new access passwords, and where they have to be typed. */
    public void write(RotationReport rotation) {
        switch (RotationReport.Change.valueOf(rotation.change().toUpperCase(java.util.Locale.ROOT))) {
            case BEGUN -> terminal.say(VaultMessage.ROTATION_BEGUN.with(cameras(rotation.cameras())));
            case DONE -> terminal.say(VaultMessage.ROTATION_DONE.with(cameras(rotation.cameras())));
            case GIVEN_UP -> terminal.say(VaultMessage.ROTATION_GIVEN_UP.with(cameras(rotation.cameras())));
            case NONE -> {
                // the list says all
            }
        }
        if (rotation.waiting().isEmpty()) {
            terminal.say(VaultMessage.NOTHING_TO_TYPE.with());
            return;
        }
        terminal.say(VaultMessage.TO_TYPE.with(rotation.waiting().size()));
        rotation.waiting().forEach(this::write);
        terminal.say(VaultMessage.HOW_TO_TYPE.with(rotation.fleet(), rotation.waiting().get(0).name()));
    }

    private void write(RotationReport.Place place) {
        terminal.say(VaultMessage.TYPE_HERE.with(place.name(), shown(place.serialNumber()), shown(place.menuPath()),
                shown(place.userName())));
    }

    /** Writes how two vaults differ. */
    public void differences(MergeReport merge) {
        terminal.say(VaultMessage.COMPARED.with(merge.vault(), merge.other(), count(merge, State.SAME),
                count(merge, State.ONLY_MINE), count(merge, State.ONLY_THEIRS), merge.conflicts()));
        merge.entries().stream().filter(entry -> entry.isIn(State.ONLY_THEIRS)).forEach(entry -> terminal
                .say(VaultMessage.ONLY_THEIRS.with(kind(entry.kind()), day(entry.theirs()), entry.id())));
        merge.entries().stream().filter(entry -> entry.isIn(State.DIFFERENT))
                .forEach(entry -> terminal.say(VaultMessage.CONFLICT.with(kind(entry.kind()), day(entry.mine()),
                        day(entry.theirs()), side(entry.newest()), entry.id())));
    }

    /** Writes what became of the differences. */
    public void outcome(MergeReport merge) {
        merge.entries().stream().filter(entry -> entry.keptAs() != null).forEach(
                entry -> terminal.say(VaultMessage.TAKEN.with(side(entry.taken()), entry.id(), entry.keptAs())));
        terminal.say(VaultMessage.MERGED.with(merge.vault()));
    }

    /** Writes the ways into a vault. */
    public void write(RecipientsReport report) {
        terminal.say(VaultMessage.WAYS.with(report.vault()));
        for (RecipientsReport.Way way : report.recipients()) {
            if (way.isPassphrase()) {
                terminal.say(VaultMessage.WAY_PASSPHRASE.with(way.iterations()));
            } else if (way.sha256() == null) {
                terminal.say(VaultMessage.WAY_UNNAMED.with(way.issuer(), way.serialNumber()));
            } else {
                terminal.say(VaultMessage.WAY_CERTIFICATE.with(way.subject(), day(way.validUntil()), way.sha256()));
            }
        }
    }

    private void warn(String weakness) {
        if (weakness != null) {
            terminal.complain(weakness);
        }
    }

    private static long count(MergeReport merge, State state) {
        return merge.entries().stream().filter(entry -> entry.isIn(state)).count();
    }

    private static Text side(String name) {
        return name.equals(Names.of(Side.MINE)) ? VaultMessage.MINE.with() : VaultMessage.THEIRS.with();
    }

    /** What a kind of secret is called. */
    public static Text kind(SecretKind kind) {
        return switch (kind) {
            case ACCESS_PASSWORD -> VaultMessage.ACCESS_PASSWORD.with();
            case PASSPHRASE -> VaultMessage.PASSPHRASE.with();
            case SERVER_PASSWORD -> VaultMessage.SERVER_PASSWORD.with();
            case PRIVATE_KEY -> VaultMessage.PRIVATE_KEY.with();
        };
    }

    private static Text kind(String name) {
        return kind(SecretKind.of(name).orElseThrow());
    }

    private static String users(List<SecretUse> uses) {
        return uses.stream().map(SecretUse::path).collect(Collectors.joining(", "));
    }

    private static String cameras(List<RotationReport.Place> places) {
        return places.stream().map(RotationReport.Place::name).collect(Collectors.joining(", "));
    }

    private static String shown(String value) {
        return value == null ? "–" : value;
    }

    private static String day(String instant) {
        return instant.substring(0, DAY);
    }
}
