package org.slatecard.transfer.internal.tls;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.KeyExchangeAlgorithm;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.TlsUtils;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.TlsVersion;

/**
 * What a client offers.
 *
 * @param numbers suites in their order
 * @param latest  latest version of the protocol; the earliest is TLS 1.0, or SSL 3.0 where the latest is older than
 *                TLS 1.2
 */
public record Offer(List<Integer> numbers, TlsVersion latest) {
    /** First of the two bytes of the suites of TLS 1.3 (RFC 8446, B.4). */
    private static final int FIRST_BYTE_OF_TLS13 = 0x13;
    private static final List<Integer> OF_TLS13 = List.of(CipherSuite.TLS_AES_256_GCM_SHA384,
            CipherSuite.TLS_CHACHA20_POLY1305_SHA256, CipherSuite.TLS_AES_128_GCM_SHA256);
    /** What servers take that take none of a camera's: the suites without a weakness, and the common ones with. */
    private static final List<Integer> COMMON = List.of(CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
            CipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
            CipherSuite.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
            CipherSuite.TLS_DHE_RSA_WITH_AES_256_GCM_SHA384, CipherSuite.TLS_DHE_RSA_WITH_AES_128_GCM_SHA256,
            CipherSuite.TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256, CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_CCM,
            CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CCM, CipherSuite.TLS_DHE_RSA_WITH_AES_256_CCM,
            CipherSuite.TLS_DHE_RSA_WITH_AES_128_CCM, CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256, CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384, CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA, CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA, CipherSuite.TLS_DHE_RSA_WITH_AES_256_CBC_SHA256,
            CipherSuite.TLS_DHE_RSA_WITH_AES_128_CBC_SHA256, CipherSuite.TLS_DHE_RSA_WITH_AES_256_CBC_SHA,
            CipherSuite.TLS_DHE_RSA_WITH_AES_128_CBC_SHA, CipherSuite.TLS_RSA_WITH_AES_256_GCM_SHA384,
            CipherSuite.TLS_RSA_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA256,
            CipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA256, CipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA,
            CipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA, CipherSuite.TLS_RSA_WITH_CAMELLIA_256_CBC_SHA,
            CipherSuite.TLS_RSA_WITH_CAMELLIA_128_CBC_SHA, CipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA);

    /** What servers take besides under versions of long ago, without a certificate among it. */
    private static final List<Integer> OLD = List.of(CipherSuite.TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA,
            CipherSuite.TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA, CipherSuite.TLS_DHE_DSS_WITH_AES_256_CBC_SHA,
            CipherSuite.TLS_DHE_DSS_WITH_AES_128_CBC_SHA, CipherSuite.TLS_ECDH_anon_WITH_AES_256_CBC_SHA,
            CipherSuite.TLS_ECDH_anon_WITH_AES_128_CBC_SHA, CipherSuite.TLS_DH_anon_WITH_AES_256_CBC_SHA,
            CipherSuite.TLS_DH_anon_WITH_AES_128_CBC_SHA);

    /** A list that nobody can change. */
    public Offer {
        numbers = List.copyOf(numbers);
    }

    /** A camera's suites in this order. */
    public static Offer of(List<OfferedSuite> suites) {
        List<Integer> numbers = suites.stream().map(OfferedSuite::number).toList();
        return new Offer(numbers, numbers.stream().anyMatch(Offer::isOfTls13) ? TlsVersion.TLS13 : TlsVersion.TLS12);
    }

    /** One suite alone. */
    public static Offer of(OfferedSuite suite) {
        return of(List.of(suite));
    }

    /** What common clients of TLS 1.2 offer. */
    public static Offer ofCommonClients() {
        return new Offer(COMMON, TlsVersion.TLS12);
    }

    /** What clients of TLS 1.3 offer: the suites of that version before the others. */
    public static Offer ofTls13() {
        return new Offer(joined(OF_TLS13, COMMON), TlsVersion.TLS13);
    }

    /**
     * The kind of a suite, a number without a meaning: servers mostly take or decline all that need the same key and the
     * same key exchange. Those that need an EC key or DH parameters are of one kind, because many servers have neither.
     */
    public static int kind(OfferedSuite suite) {
        int keyExchange = TlsUtils.getKeyExchangeAlgorithm(suite.number());
        return keyExchange == KeyExchangeAlgorithm.ECDHE_ECDSA ? KeyExchangeAlgorithm.DHE_RSA : keyExchange;
    }

    /** The same suites the other way round. */
    public Offer reversed() {
        List<Integer> turned = new ArrayList<>(numbers);
        Collections.reverse(turned);
        return new Offer(turned, latest);
    }

    /** What common clients offer whose latest version this is. */
    public static Offer upTo(TlsVersion latest) {
        return switch (latest) {
            case TLS13 -> ofTls13();
            case TLS12 -> ofCommonClients();
            default -> new Offer(joined(COMMON, OLD), latest);
        };
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> second) {
        List<Integer> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    int[] suites() {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    ProtocolVersion[] versions() {
        return protocol(latest).downTo(latest.isOutdated() ? ProtocolVersion.SSLv3 : ProtocolVersion.TLSv10);
    }

    private static ProtocolVersion protocol(TlsVersion version) {
        return switch (version) {
            case TLS13 -> ProtocolVersion.TLSv13;
            case TLS12 -> ProtocolVersion.TLSv12;
            case TLS11 -> ProtocolVersion.TLSv11;
            case TLS10 -> ProtocolVersion.TLSv10;
            case SSL30 -> ProtocolVersion.SSLv3;
        };
    }

    private static boolean isOfTls13(int number) {
        return number >> 8 == FIRST_BYTE_OF_TLS13;
    }
}
