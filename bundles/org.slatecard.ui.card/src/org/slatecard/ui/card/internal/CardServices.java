package org.slatecard.ui.card.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.slatecard.card.CardContents;
import org.slatecard.card.CardExport;
import org.slatecard.card.CardPlanner;
import org.slatecard.card.CardVerification;
import org.slatecard.card.Drives;
import org.slatecard.card.Ejection;
import org.slatecard.workbench.WrittenCards;

/** What the wizards call. */
record CardServices(Drives drives, CardContents contents, CardPlanner planner, CardExport export,
        CardVerification verification, Ejection ejection, WrittenCards written) {
    static CardServices of(IEclipseContext context) {
        return new CardServices(context.get(Drives.class), context.get(CardContents.class),
                context.get(CardPlanner.class), context.get(CardExport.class), context.get(CardVerification.class),
                context.get(Ejection.class), context.get(WrittenCards.class));
    }
}
