package org.slatecard.vault;

import java.util.Set;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/** What a fleet refers to in its vault: the values of all features whose name ends with {@code SecretId}. */
public final class SecretReferences {
    private SecretReferences() {}

    /** All ids that a fleet refers to, sorted. */
    public static Set<String> of(Fleet fleet) {
        throw new UnsupportedOperationException();
    }

    /** Those ids that a vault does not hold, sorted. */
    public static Set<String> missing(Fleet fleet, Vault vault) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }
}
