package org.slatecard.cli.internal.vault;

import java.io.IOException;
import java.nio.file.Path;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.lock.Claim;
import org.slatecard.model.lock.FleetLocks;
import org.slatecard.model.lock.Holder;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** The right to write a fleet and its vault while a command runs. */
public record FleetClaim(Claim claim) implements AutoCloseable {
    /**
     * Claims a fleet.
     *
     * @throws ExplainedException when another Slatecard has it open; says who
     */
    public static FleetClaim of(FleetLocks locks, Path fleet) throws ExplainedException {
        Claim claim = locks.claim(fleet);
        if (claim.refused()) {
            throw new ExplainedException(claim.other().map(other -> inUse(fleet, other))
                    .orElseGet(() -> VaultMessage.IN_USE.with(fleet)));
        }
        return new FleetClaim(claim);
    }

    private static Text inUse(Path fleet, Holder other) {
        return VaultMessage.IN_USE_BY.with(fleet, String.valueOf(other.pid()), other.host(), other.since());
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            // the process ends, and the lock with it
        }
    }
}
