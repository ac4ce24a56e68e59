package org.slatecard.transfer;

import java.util.List;
import java.util.Optional;

/**
 * What a server agreed to in one handshake.
 *
 * @param suite                  IANA's name of the suite that it chose
 * @param version                version of the protocol, for instance {@code TLS 1.2}
 * @param keyExchange            group of an ephemeral key exchange, for instance {@code x25519} or {@code DH 2048}
 * @param chain                  certificates that it sent, in DER form, its own first; empty where it sent none
 * @param certificateRequested   whether it asked for a certificate of the client's
 * @param extendedMasterSecret   whether the extension of RFC 7627 was agreed on
 * @param secureRenegotiation    whether the server knows RFC 5746
 * @param completed              whether the handshake was completed
 */
public record Negotiation(String suite, String version, Optional<KeyExchange> keyExchange, List<byte[]> chain,
        boolean certificateRequested, boolean extendedMasterSecret, boolean secureRenegotiation, boolean completed) {

    /** A list that nobody can change. */
    public Negotiation {
        chain = List.copyOf(chain);
    }

    /** Whether its version of the protocol is deprecated (RFC 8996, RFC 7568). */
    public boolean isOutdated() {
        return TlsVersion.of(version).filter(TlsVersion::isOutdated).isPresent();
    }

    /**
     * The group of an ephemeral key exchange.
     *
     * @param name        its name
     * @param finiteField whether it is Diffie-Hellman in a finite field rather than on a curve
     * @param bits        its size
     */
    public record KeyExchange(String name, boolean finiteField, int bits) {}
}
