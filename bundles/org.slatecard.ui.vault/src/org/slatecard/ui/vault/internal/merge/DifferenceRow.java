package org.slatecard.ui.vault.internal.merge;

import java.text.DateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.slatecard.vault.VaultMerge.Difference;
import org.slatecard.vault.VaultMerge.Side;

/**
 * A secret that is not the same in two vaults.
 *
 * @param side  whose value is to stand
 * @param names what in the fleet has it; empty where nothing does
 */
record DifferenceRow(Difference difference, Side side, String names) {
    String what() {
        String kind = switch (difference.kind()) {
            case ACCESS_PASSWORD -> Messages.AccessPassword;
            case PASSPHRASE -> Messages.Passphrase;
            case SERVER_PASSWORD -> Messages.ServerPassword;
            case PRIVATE_KEY -> Messages.PrivateKey;
        };
        return NLS.bind(names.isEmpty() ? Messages.NotUsed : Messages.Of, kind, names);
    }

    String here() {
        return date(difference.mine());
    }

    String there() {
        return date(difference.theirs());
    }

    String stands() {
        return switch (difference.state()) {
            case ONLY_MINE -> Messages.StandsStays;
            case ONLY_THEIRS -> Messages.StandsTaken;
            default -> side == Side.MINE ? Messages.StandsMine : Messages.StandsTheirs;
        };
    }

    private static String date(Optional<Instant> set) {
        return set.map(when -> DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT)
                .format(Date.from(when))).orElse(Messages.Missing);
    }
}
