package org.slatecard.validation.internal.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** The access password does not give away what stands on the camera or is known of it; it is never shown. */
@Component(service = Rule.class)
public final class AccessPasswordGuessable extends FactRule<Camera> {
    /** Shorter ones stand in too many words by chance. */
    private static final int LEAST_CONTAINED = 4;

    public AccessPasswordGuessable() {
        super("access-password-guessable", Severity.WARNING, "F10", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        if (context.secrets().isOpen()) {
            List<String> known = known(camera, context);
            report(camera, context.effective(camera).passwordSecretId().value(),
                    FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, known, context, findings);
            report(camera, camera.getNewAccessPasswordSecretId(),
                    FleetPackage.Literals.CAMERA__NEW_ACCESS_PASSWORD_SECRET_ID, known, context, findings);
        }
    }

    private static void report(Camera camera, String secretId, EAttribute feature, List<String> known,
            RuleContext context, Findings findings) {
        if (secretId == null || secretId.isEmpty()) {
            return;
        }
        context.secrets().read(secretId).ifPresent(password -> {
            boolean guessable = known.stream().anyMatch(word -> holds(password, word));
            Arrays.fill(password, '\0');
            if (guessable) {
                findings.report(feature, shown(camera.getLabel()));
            }
        });
    }

    private static List<String> known(Camera camera, RuleContext context) {
        List<String> known = new ArrayList<>();
        for (String each : Arrays.asList(context.effective(camera).userName().value(), camera.getLabel(),
                camera.getSerialNumber())) {
            String word = each == null ? "" : simple(each);
            if (!word.isEmpty()) {
                known.add(word);
            }
        }
        return known;
    }

    private static String simple(String text) {
        StringBuilder simple = new StringBuilder();
        text.chars().filter(AccessPasswordGuessable::counts)
                .forEach(each -> simple.append((char) Character.toLowerCase(each)));
        return simple.toString();
    }

    private static boolean counts(int character) {
        return Character.isLetterOrDigit(character);
    }

    /** Whether letters and digits of a password are a word, or hold it, whatever stands between them. */
    private static boolean holds(char[] password, String word) {
        for (int start = 0; start < password.length; start++) {
            int end = match(password, start, word);
            if (end >= 0 && (word.length() >= LEAST_CONTAINED || isBlank(password, 0, start)
                    && isBlank(password, end, password.length))) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last character of the word that begins there; -1 where none does. */
    private static int match(char[] password, int start, String word) {
        int at = start;
        int found = 0;
        while (at < password.length && found < word.length()) {
            if (counts(password[at])) {
                if (Character.toLowerCase(password[at]) != word.charAt(found)) {
                    return -1;
                }
                found++;
            }
            at++;
        }
        return found == word.length() ? at : -1;
    }

    private static boolean isBlank(char[] password, int from, int to) {
        for (int at = from; at < to; at++) {
            if (counts(password[at])) {
                return false;
            }
        }
        return true;
    }
}
