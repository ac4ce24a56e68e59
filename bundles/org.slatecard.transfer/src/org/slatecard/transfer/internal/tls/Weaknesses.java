package org.slatecard.transfer.internal.tls;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.tls.CipherType;
import org.bouncycastle.tls.KeyExchangeAlgorithm;
import org.bouncycastle.tls.MACAlgorithm;
import org.bouncycastle.tls.TlsUtils;
import org.slatecard.transfer.SuiteWeakness;

/** Tells from a suite what it consists of, and what of that is weak. */
public final class Weaknesses {
    private Weaknesses() {}

    /** What is weak about a suite, by its number. */
    public static List<SuiteWeakness> of(int suite) {
        List<SuiteWeakness> weaknesses = new ArrayList<>();
        switch (TlsUtils.getKeyExchangeAlgorithm(suite)) {
            case KeyExchangeAlgorithm.RSA -> weaknesses.add(SuiteWeakness.RSA_KEY_TRANSPORT);
            case KeyExchangeAlgorithm.DHE_RSA, KeyExchangeAlgorithm.DHE_DSS ->
                weaknesses.add(SuiteWeakness.FINITE_FIELD_DH);
            default -> {
            }
        }
        if (TlsUtils.getCipherType(suite) == CipherType.block) {
            weaknesses.add(SuiteWeakness.CBC);
            if (TlsUtils.getMACAlgorithm(suite) == MACAlgorithm.hmac_sha1) {
                weaknesses.add(SuiteWeakness.SHA1);
            }
        }
        return weaknesses;
    }
}
