package org.slatecard.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slatecard.model.text.Text;

/**
 * Which cards are needed to give every camera the root certificates of its transfer targets, and what has to be loaded
 * from which. One file name serves all server slots of a camera (F17), and whether a camera reads more than one
 * certificate of a file is not documented: so a card holds one file of a name, and a slot that needs another one is
 * loaded from another card. Fewer cards do not do. Immutable.
 *
 * @param cards    the cards, in the order in which they are used
 * @param warnings what the user should know before: of what is on the cards, and of what is on none
 */
public record LoadPlan(List<Card> cards, List<Text> warnings) {
    /** Lists that nobody can change. */
    public LoadPlan {
        cards = List.copyOf(cards);
        warnings = List.copyOf(warnings);
    }

    /** Those of the warnings that concern no card. */
    public List<Text> warningsOfNoCard() {
        return warnings.stream().filter(each -> cards.stream().noneMatch(card -> card.warnings().contains(each)))
                .toList();
    }

    /** The plan for people, line by line: what each card holds, and in which slots of which cameras it is loaded. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        texts.add(PlanText.CARDS.with(cards.size()));
        for (Card card : cards) {
            card.files().forEach(file -> texts.add(PlanText.HOLDS.with(card.number(), file.name(),
                    file.certificates().stream().map(CardCertificate::label).collect(Collectors.joining(", ")))));
            card.loads().forEach(load -> texts.add(
                    PlanText.LOAD.with(load.camera().name(), load.slot(), load.target().name())));
        }
        if (!cards.isEmpty()) {
            texts.add(PlanText.HOW.with());
        }
        return texts;
    }

    /**
     * One memory card.
     *
     * @param number   from 1
     * @param files    what it holds, each under another name
     * @param loads    what is done with it, camera by camera, in the order of their slots
     * @param warnings what the user should know of its files
     */
    public record Card(int number, List<CardFile> files, List<Load> loads, List<Text> warnings) {
        /** Lists that nobody can change. */
        public Card {
            files = List.copyOf(files);
            loads = List.copyOf(loads);
            warnings = List.copyOf(warnings);
        }

        CardContent content(Recipient fleet) {
            return new CardContent(fleet, CardPurpose.PLAN, loads.stream().map(Load::camera).distinct().toList(),
                    loads.stream().map(Load::target).distinct().toList(), files, warnings);
        }
    }

    /**
     * [Root Certificate] > [Load], then [Set].
     *
     * @param camera   on which camera
     * @param slot     in which server slot, from 1
     * @param target   whose server stands in it
     * @param fileName which file is read
     */
    public record Load(Recipient camera, int slot, Recipient target, String fileName) {}
}
