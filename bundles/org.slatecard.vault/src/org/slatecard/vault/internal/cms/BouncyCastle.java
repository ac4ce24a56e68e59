package org.slatecard.vault.internal.cms;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What wraps keys for certificates. Apart, because it takes its time, and a passphrase does without. */
final class BouncyCastle {
    static final Provider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {}
}
