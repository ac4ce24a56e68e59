package org.slatecard.transfer.internal.rehearse;

import java.util.List;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.RehearsalStep.Exchange;
import org.slatecard.transfer.RehearsalStep.Found;

/** Takes a password out of what is shown: there are servers that repeat what they hear. */
final class Masking {
    static final String MASK = "********";

    private final char[] secret;

    /** For a password, which is not copied and works until its owner wipes it. */
    Masking(char[] secret) {
        this.secret = secret;
    }

    List<Exchange> in(List<Exchange> exchanges) {
        return exchanges.stream().map(each -> new Exchange(in(each.sent()), in(each.answered()))).toList();
    }

    Found in(Found found) {
        return new Found(found.problem(), in(found.message()), found.advice());
    }

    private Text in(Text text) {
        return new Text(text.owner(), text.bundle(), text.key(), text.arguments().stream().map(this::shown).toList());
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Text text -> in(text);
            case String text -> in(text);
            default -> argument;
        };
    }

    /** Without making a string of the password. */
    String in(String text) {
        StringBuilder masked = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (isAt(text, at)) {
                masked.append(MASK);
                at += secret.length;
            } else {
                masked.append(text.charAt(at));
                at++;
            }
        }
        return masked.toString();
    }

    private boolean isAt(String text, int at) {
        for (int i = 0; i < secret.length; i++) {
            if (at + i >= text.length() || text.charAt(at + i) != secret[i]) {
                return false;
            }
        }
        return secret.length > 0;
    }
}
