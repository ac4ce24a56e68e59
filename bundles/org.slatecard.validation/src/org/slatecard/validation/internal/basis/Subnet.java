package org.slatecard.validation.internal.basis;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The addresses that are reached without a gateway.
 *
 * @param mask bits of the network part, in network byte order
 */
public record Subnet(int mask) {
    /** A host and a gateway need two bits: 01 and 10 between all zeros and all ones. */
    private static final int LEAST_HOST_BITS = 2;

    /** The subnets of a mask; empty where it is none (RFC 4632, section 3.1), or leaves no room for host and gateway. */
    public static Optional<Subnet> of(String mask) {
        OptionalInt bits = Ipv4.parse(mask);
        if (bits.isEmpty()) {
            return Optional.empty();
        }
        int host = ~bits.getAsInt();
        boolean contiguous = (host & host + 1) == 0;
        int hostBits = Integer.bitCount(host);
        return contiguous && hostBits >= LEAST_HOST_BITS && hostBits < Integer.SIZE
                ? Optional.of(new Subnet(bits.getAsInt()))
                : Optional.empty();
    }

    /** Whether two addresses are in the same subnet. */
    public boolean joins(int one, int other) {
        return ((one ^ other) & mask) == 0;
    }

    /** Whether the host part is all zeros or all ones, which no host can have (RFC 1122, section 3.2.1.3). */
    public boolean isNetworkOrBroadcast(int address) {
        int host = address & ~mask;
        return host == 0 || host == ~mask;
    }
}
