package org.slatecard.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slatecard.card.CardContents;
import org.slatecard.card.CardExport;
import org.slatecard.card.CardPlanner;
import org.slatecard.card.CardVerification;

/** The services for memory cards, the same as the workbench's. Made when a command first asks for them. */
@Component(service = CardServices.class)
public final class CardServices {
    private final CardContents contents;
    private final CardPlanner planner;
    private final CardExport export;
    private final CardVerification verification;

    /** Called by the service runtime. */
    @Activate
    public CardServices(@Reference CardContents contents, @Reference CardPlanner planner, @Reference CardExport export,
            @Reference CardVerification verification) {
        this.contents = contents;
        this.planner = planner;
        this.export = export;
        this.verification = verification;
    }

    /** Computes what a card must hold. */
    public CardContents contents() {
        return contents;
    }

    /** Finds out what an export would do. */
    public CardPlanner planner() {
        return planner;
    }

    /** Writes a card. */
    public CardExport export() {
        return export;
    }

    /** Compares a card with the fleet. */
    public CardVerification verification() {
        return verification;
    }
}
