package org.slatecard.cli.internal.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.vault.SecretInfo;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;

/**
 * What is in the vault of a fleet, without values.
 *
 * @param fleet    file of the fleet, as the user named it
 * @param vault    file of the vault
 * @param weakness why the vault is weaker than what this product writes; null where it is not
 * @param secrets  its entries, by id
 * @param missing  what the fleet refers to and the vault does not hold, by id
 */
public record VaultListing(String fleet, String vault, String weakness, List<Entry> secrets, List<Missing> missing) {
    /**
     * An entry of the vault.
     *
     * @param id                its id
     * @param kind              what it is for
     * @param changed           when its value was set
     * @param usedBy            who refers to it
     * @param unreferencedSince since which save nobody does; null while somebody does, or where no save knows of it
     * @param keptUntil         until when it can be recovered; null as before
     */
    public record Entry(String id, String kind, String changed, List<SecretUse> usedBy, String unreferencedSince,
            String keptUntil) {

        /** Whether nobody refers to it. */
        boolean isOrphan() {
            return usedBy.isEmpty();
        }

        /** Whether nobody refers to it although no save of the fleet gave it up: the two files do not belong together. */
        boolean isStray() {
            return isOrphan() && unreferencedSince == null;
        }
    }

    /** An id without an entry, and who refers to it. */
    public record Missing(String id, List<SecretUse> usedBy) {}

    /** Looks through an open vault and its fleet. */
    public static VaultListing of(Path file, Fleet fleet, Vault vault, Optional<Text> weakness, Locale locale)
            throws ExplainedException {
        Map<String, List<SecretUse>> uses = SecretUse.of(fleet, locale);
        List<Entry> entries = vault.secrets().stream()
                .map(info -> entry(info, uses.getOrDefault(info.id(), List.of()))).toList();
        Set<String> held = entries.stream().map(Entry::id).collect(Collectors.toSet());
        List<Missing> missing = uses.entrySet().stream().filter(use -> !held.contains(use.getKey()))
                .map(use -> new Missing(use.getKey(), use.getValue())).toList();
        return new VaultListing(file.toString(), VaultFile.beside(file).toString(),
                weakness.map(text -> text.in(locale)).orElse(null), entries, missing);
    }

    private static Entry entry(SecretInfo info, List<SecretUse> usedBy) {
        Optional<Instant> since = usedBy.isEmpty() ? info.unreferencedSince() : Optional.empty();
        return new Entry(info.id(), info.kind().jsonName(), info.changed().toString(), usedBy,
                since.map(Instant::toString).orElse(null),
                since.map(from -> from.plus(Vault.RETENTION_DAYS, ChronoUnit.DAYS).toString()).orElse(null));
    }

    /** The entries that nobody refers to although no save gave them up. */
    public List<Entry> strays() {
        return secrets.stream().filter(Entry::isStray).toList();
    }

    /** Whether fleet and vault do not belong together as they are. */
    public boolean hasFindings() {
        return !missing.isEmpty() || !strays().isEmpty();
    }
}
