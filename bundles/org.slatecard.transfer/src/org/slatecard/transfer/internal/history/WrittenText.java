package org.slatecard.transfer.internal.history;

import java.util.Locale;
import org.slatecard.model.text.Localized;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.internal.TransferText;

/**
 * A text as it was written down, in the languages of the product: what an older or newer version said stays as it was.
 *
 * @param en in English
 * @param ja in Japanese
 */
record WrittenText(String en, String ja) implements Localized {
    /** Longest text that is written down, in UTF-16 units; servers may have a part in it. */
    private static final int LONGEST = 2_000;

    static WrittenText of(Text text) {
        return new WrittenText(cut(text.in(Locale.ENGLISH)), cut(text.in(Locale.JAPANESE)));
    }

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    Text text() {
        return TransferText.AS_WRITTEN.with(this);
    }

    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? ja : en;
    }
}
