package org.slatecard.cli.internal.report;

import java.util.List;

/**
 * Whether a vault that was opened and its fleet belong together.
 *
 * @param fleet    file of the fleet, as the user named it
 * @param vault    file of the vault
 * @param matches  whether there is nothing to mend
 * @param weakness why the vault is weaker than what this product writes; null where it is not
 * @param secrets  number of entries
 * @param missing  what the fleet refers to and the vault does not hold
 * @param strays   entries that nobody refers to although no save of the fleet gave them up
 * @param kept     entries that were given up and can still be recovered
 */
record VaultCheck(String fleet, String vault, boolean matches, String weakness, int secrets,
        List<VaultListing.Missing> missing, List<VaultListing.Entry> strays, List<VaultListing.Entry> kept) {

    static VaultCheck of(VaultListing listing) {
        List<VaultListing.Entry> kept = listing.secrets().stream().filter(each -> each.isOrphan() && !each.isStray())
                .toList();
        return new VaultCheck(listing.fleet(), listing.vault(), !listing.hasFindings(), listing.weakness(),
                listing.secrets().size(), listing.missing(), listing.strays(), kept);
    }
}
