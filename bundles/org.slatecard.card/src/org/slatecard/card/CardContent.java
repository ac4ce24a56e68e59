package org.slatecard.card;

import java.util.List;
import org.slatecard.model.text.Text;

/**
 * What a card must hold for some cameras or a target, as the fleet was when it was computed.
 *
 * @param fleet    the fleet
 * @param purpose  what the card was chosen for
 * @param cameras  the cameras that the card is for
 * @param targets  the transfer targets whose root certificates are on it
 * @param files    the files; empty where there is nothing to carry, and then {@code warnings} say why
 * @param warnings what the user should know before writing
 */
public record CardContent(Recipient fleet, CardPurpose purpose, List<Recipient> cameras, List<Recipient> targets,
        List<CardFile> files, List<Text> warnings) {
    /** An unchangeable content. */
    public CardContent {
        cameras = List.copyOf(cameras);
        targets = List.copyOf(targets);
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
