package org.slatecard.validation.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.WirelessProfile;

/** Which wireless networks have the same SSID. */
final class Ssids {
    private final Map<EObject, String> ssids = new HashMap<>();
    private final Map<String, Set<WirelessProfile>> networks = new HashMap<>();

    /** The others with the same SSID, by id. */
    List<WirelessProfile> withSame(WirelessProfile network) {
        Set<WirelessProfile> same = networks.getOrDefault(ssids.get(network), Set.of());
        return same.size() < 2
                ? List.of()
                : same.stream().filter(each -> each != network)
                        .sorted(Comparator.comparing(each -> String.valueOf(each.getId()))).toList();
    }

    /** Takes a network in; tells of the others with its SSID. */
    void add(EObject network, Consumer<EObject> touched) {
        if (network instanceof WirelessProfile wireless && wireless.getSsid() != null
                && !wireless.getSsid().isEmpty()) {
            ssids.put(wireless, wireless.getSsid());
            Set<WirelessProfile> same = networks.computeIfAbsent(wireless.getSsid(), ssid -> new LinkedHashSet<>());
            same.forEach(touched);
            same.add(wireless);
        }
    }

    /** Forgets a network; tells of the others with the SSID that it had. */
    void remove(EObject network, Consumer<EObject> touched) {
        String ssid = ssids.remove(network);
        if (ssid != null) {
            Set<WirelessProfile> same = networks.get(ssid);
            same.remove(network);
            same.forEach(touched);
            if (same.isEmpty()) {
                networks.remove(ssid);
            }
        }
    }
}
