package org.slatecard.transfer.internal.tls;

import java.io.IOException;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCertificate;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/**
 * A certificate of a server that is used whatever its key usage says: what the server agrees to is what is asked here;
 * whether its certificate is any good is judged afterwards.
 */
final class LenientCertificate extends BcTlsCertificate {
    LenientCertificate(BcTlsCrypto crypto, byte[] encoding) throws IOException {
        super(crypto, encoding);
    }

    @Override
    protected boolean supportsKeyUsage(int keyUsageBits) {
        return true;
    }
}
