package org.slatecard.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ChildJvm;
import org.slatecard.vault.internal.cms.KeyRing;
import org.slatecard.vault.internal.cms.SealedContent;

/**
 * Sets one secret after the other and saves the pair after each, until it is killed: {@code PairedSaveLoop FLEET KEY}.
 * The journal beside the fleet names each id before it is saved and again after that. So that it starts quickly, it opens
 * the vault with its content key, and changes ids in the text of the fleet.
 */
final class PairedSaveLoop {
    static final FleetFile FLEETS = new FleetFile(new DurableWriter());
    static final VaultFile VAULTS = new VaultFile(new DurableWriter());
    static final String SAVED = "saved ";

    private static final Pattern ID = Pattern.compile("SecretId=\"([^\"]*)\"");

    private PairedSaveLoop() {}

    /** The value that a secret of the loop has. */
    static char[] value(int number) {
        return ("value " + number + " of a password").toCharArray();
    }

    static Path journal(Path fleet) {
        return fleet.resolveSibling("journal");
    }

    /** The vault of a fleet, without the time that it takes to get the content key. */
    static Vault open(Path fleet, byte[] contentKey) throws ExplainedException {
        byte[] file = VAULTS.find(fleet).orElseThrow().bytes();
        SealedContent sealed = SealedContent.parse(file, "van");
        VaultContent content = VaultContent.read(sealed.decrypt(contentKey).orElseThrow(), "van");
        return new Vault("van", content,
                KeyRing.opened(sealed, contentKey.clone(), Optional.empty(), List.of(), true), Optional.of(file));
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        PairedSave pair = new PairedSave(FLEETS, VAULTS);
        String fleet = Files.readString(file);
        try (Vault vault = open(file, HexFormat.of().parseHex(arguments[1]))) {
            System.out.println(ChildJvm.READY);
            for (int number = vault.secrets().size();; number++) {
                String id = vault.add(SecretKind.ACCESS_PASSWORD, value(number));
                note(file, number + " " + id);
                List<MatchResult> ids = ID.matcher(fleet).results().toList();
                MatchResult old = ids.get(number % ids.size());
                fleet = fleet.substring(0, old.start(1)) + id + fleet.substring(old.end(1));
                Set<String> referenced = new TreeSet<>(ID.matcher(fleet).results().map(each -> each.group(1)).toList());
                pair.save(fleet.getBytes(StandardCharsets.UTF_8), file, referenced, Optional.of(vault), Instant.now());
                note(file, SAVED + number + " " + id);
            }
        }
    }

    private static void note(Path fleet, String line) throws IOException {
        Files.writeString(journal(fleet), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
