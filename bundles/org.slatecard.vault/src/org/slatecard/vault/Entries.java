package org.slatecard.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.slatecard.model.Identifiers;

/** The entries of an open vault, which sees to it that one thread at a time is here. */
final class Entries {
    private final Identifiers identifiers = new Identifiers();
    private final SortedMap<String, Entry> byId;
    private long changes;

    Entries(SortedMap<String, Entry> byId) {
        this.byId = byId;
    }

    SortedMap<String, Entry> byId() {
        return byId;
    }

    /** Counts up with every change. */
    long changes() {
        return changes;
    }

    List<SecretInfo> infos() {
        List<SecretInfo> infos = new ArrayList<>();
        byId.forEach((id, entry) -> infos.add(entry.info(id)));
        return infos;
    }

    Optional<Entry> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** Takes up an entry under an id that is new, and gives that. */
    String add(Entry entry) {
        String id = identifiers.next("secret");
        while (byId.containsKey(id)) {
            id = identifiers.next("secret");
        }
        put(id, entry);
        return id;
    }

    /** Takes up an entry; what stood under the id is wiped. */
    void put(String id, Entry entry) {
        Entry old = byId.put(id, entry);
        if (old != null) {
            old.wipe();
        }
        changes++;
    }

    void refer(Set<String> referencedIds, Instant now) {
        for (String id : List.copyOf(byId.keySet())) {
            Entry entry = byId.get(id);
            if (referencedIds.contains(id)) {
                mark(id, entry, Optional.empty());
            } else if (entry.unreferencedSince().isEmpty()) {
                mark(id, entry, Optional.of(now.truncatedTo(ChronoUnit.SECONDS)));
            } else if (expired(entry, now)) {
                byId.remove(id).wipe();
                changes++;
            }
        }
    }

    /** Ids of the entries that {@link #refer} would drop unless they are referred to. */
    List<String> expired(Instant now) {
        return byId.entrySet().stream().filter(each -> expired(each.getValue(), now)).map(each -> each.getKey())
                .toList();
    }

    void wipe() {
        byId.values().forEach(Entry::wipe);
        byId.clear();
    }

    private void mark(String id, Entry entry, Optional<Instant> since) {
        if (!entry.unreferencedSince().equals(since)) {
            byId.put(id, entry.marked(since));
            changes++;
        }
    }

    private static boolean expired(Entry entry, Instant now) {
        return entry.unreferencedSince()
                .filter(since -> since.plus(Duration.ofDays(Vault.RETENTION_DAYS)).isBefore(now)).isPresent();
    }
}
