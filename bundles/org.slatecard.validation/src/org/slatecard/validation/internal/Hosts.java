package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.Map;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.internal.basis.Ipv4;

/** Which IPv4 addresses are those of servers. */
final class Hosts {
    private final Map<TransferTarget, Integer> addresses = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    boolean contains(int address) {
        return !counts.isEmpty() && counts.containsKey(address);
    }

    /** Reads the host name of a target; gives its address, null for none. */
    Integer add(TransferTarget target) {
        Ipv4.parse(target.getHostName()).ifPresent(address -> {
            addresses.put(target, address);
            counts.computeIfAbsent(address, key -> new int[1])[0]++;
        });
        return addresses.get(target);
    }

    /** Forgets a target; gives the address that it had, null for none. */
    Integer remove(TransferTarget target) {
        Integer address = addresses.remove(target);
        if (address != null) {
            counts.computeIfPresent(address, (key, count) -> --count[0] == 0 ? null : count);
        }
        return address;
    }
}
