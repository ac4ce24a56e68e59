package org.slatecard.ui.certificates.internal.calendar;

import java.util.List;
import java.util.Locale;
import org.slatecard.certificates.ExpiryOutlook;
import org.slatecard.certificates.ExpiryOutlook.CertificateOutlook;
import org.slatecard.workbench.WrittenCard;

/**
 * A card that was written, with the verdicts on what is on it.
 *
 * @param card         the card
 * @param certificates the verdicts on those of its certificates that the fleet still has, the first to end first
 */
record CardRow(WrittenCard card, List<CertificateOutlook> certificates) {
    static CardRow of(WrittenCard card, ExpiryOutlook outlook) {
        return new CardRow(card, outlook.certificates().stream()
                .filter(each -> card.certificates().contains(
                        each.entry().info().sha256().replace(":", "").toLowerCase(Locale.ROOT)))
                .toList());
    }

    /** How many of its certificates the fleet does not have any more. */
    int foreign() {
        return card.certificates().size() - certificates.size();
    }
}
