package org.slatecard.transfer.internal.tls;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.tls.CertificateType;
import org.bouncycastle.tls.NamedGroup;
import org.bouncycastle.tls.TlsDHUtils;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsDHConfig;
import org.bouncycastle.tls.crypto.TlsDHDomain;
import org.bouncycastle.tls.crypto.TlsECConfig;
import org.bouncycastle.tls.crypto.TlsECDomain;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.slatecard.transfer.Negotiation.KeyExchange;

/** Cryptography of one handshake, which keeps the group that the server chose. */
final class ObservedCrypto extends BcTlsCrypto {
    private KeyExchange keyExchange;

    ObservedCrypto(SecureRandom random) {
        super(random);
    }

    Optional<KeyExchange> keyExchange() {
        return Optional.ofNullable(keyExchange);
    }

    @Override
    public TlsCertificate createCertificate(short type, byte[] encoding) throws IOException {
        return type == CertificateType.X509
                ? new LenientCertificate(this, encoding)
                : super.createCertificate(type, encoding);
    }

    @Override
    public TlsECDomain createECDomain(TlsECConfig config) {
        int group = config.getNamedGroup();
        keyExchange = new KeyExchange(NamedGroup.getName(group), false, NamedGroup.getCurveBits(group));
        return super.createECDomain(config);
    }

    @Override
    public TlsDHDomain createDHDomain(TlsDHConfig config) {
        int bits = TlsDHUtils.getDHGroup(config).getP().bitLength();
        keyExchange = new KeyExchange("DH " + bits, true, bits);
        return super.createDHDomain(config);
    }
}
