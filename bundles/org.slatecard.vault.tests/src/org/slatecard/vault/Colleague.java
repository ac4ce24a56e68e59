package org.slatecard.vault;

import java.nio.file.Path;
import org.slatecard.model.text.ExplainedException;

/**
 * Somebody with a key of her own.
 *
 * @param key         private key, PEM
 * @param certificate its certificate, PEM
 * @param store       both, PKCS#12
 */
record Colleague(Path key, Path certificate, byte[] store) {
    static final String STORE_PASSWORD = "store password";

    VaultKey own() throws ExplainedException {
        return VaultKey.read(store, STORE_PASSWORD.toCharArray(), "her.p12").get(0);
    }
}
