package org.slatecard.ui.fleet.internal.element;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.text.Text;
import org.slatecard.validation.readiness.Readiness;

/** Words for whether a camera can go out, each with a sign: nobody has to tell colours apart. */
public final class ReadinessWords {
    private ReadinessWords() {}

    /** The verdict with what it rests on. */
    public static String line(Readiness readiness) {
        return signed(readiness, readiness.summary());
    }

    /** The verdict alone. */
    public static String title(Readiness readiness) {
        return signed(readiness, readiness.title());
    }

    private static String signed(Readiness readiness, Text text) {
        return NLS.bind(switch (readiness.state()) {
            case NOT_READY -> Messages.SignNotReady;
            case NOT_CHECKED -> Messages.SignNotChecked;
            case WORKS_BUT -> Messages.SignWorksBut;
            case READY -> Messages.SignReady;
        }, text.in(Locale.getDefault()));
    }
}
