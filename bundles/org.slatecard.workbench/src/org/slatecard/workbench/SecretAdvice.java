package org.slatecard.workbench;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ToolTip;
import org.slatecard.validation.Facts;

/** What the guide of the camera says about a secret on a screen (F8), for wherever one is shown. */
public final class SecretAdvice {
    private static final String FACT = "F8";

    private SecretAdvice() {}

    /** The advice, in the language of the user. */
    public static String text() {
        return NLS.bind(Messages.SecretAdvice_text, FACT,
                new Facts().text(FACT).orElseThrow().in(Locale.getDefault()));
    }

    /** Gives the advice beside a button that shows a secret, as long as it is pressed. */
    public static void whilePressed(Button show) {
        ToolTip advice = new ToolTip(show.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
        advice.setMessage(text());
        advice.setAutoHide(false);
        WhilePressed.install(show, () -> {
            advice.setLocation(show.toDisplay(0, show.getSize().y));
            advice.setVisible(true);
        }, () -> {
            if (!advice.isDisposed()) {
                advice.setVisible(false);
            }
        });
        show.addListener(SWT.Dispose, event -> advice.dispose());
    }
}
