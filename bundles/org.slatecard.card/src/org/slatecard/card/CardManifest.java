package org.slatecard.card;

import java.time.Instant;
import java.util.List;

/**
 * What {@value #FILE_NAME} in the root of a card states: what was written, when, for whom, and with which version of
 * the product. Holds no secret. Its JSON schema is {@code schema/slatecard-card.schema.json} of this bundle.
 *
 * @param productVersion version of the product that wrote it
 * @param written        when, to the second
 * @param fleet          the fleet
 * @param purpose        what the card was chosen for
 * @param cameras        the cameras that the card is for
 * @param targets        the targets whose root certificates it carries
 * @param files          what was written
 */
public record CardManifest(String productVersion, Instant written, Recipient fleet, CardPurpose purpose,
        List<Recipient> cameras, List<Recipient> targets, List<Entry> files) {
    /** Name of the manifest in the root of the card. */
    public static final String FILE_NAME = "SLATECARD.JSON";

    /** An unchangeable manifest. */
    public CardManifest {
        cameras = List.copyOf(cameras);
        targets = List.copyOf(targets);
        files = List.copyOf(files);
    }

    /**
     * A file of the card.
     *
     * @param name   name in the root
     * @param size   bytes
     * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
     */
    public record Entry(String name, long size, String sha256) {
        /** What is stated of a file that a card holds. */
        public static Entry of(CardFile file) {
            return new Entry(file.name(), file.content().length, file.sha256());
        }
    }
}
