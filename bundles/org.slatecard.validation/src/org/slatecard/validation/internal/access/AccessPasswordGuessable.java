package org.slatecard.validation.internal.access;

import java.nio.CharBuffer;
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
            CharBuffer simple = simple(password);
            boolean guessable = known.stream().anyMatch(word -> holds(simple, word));
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
            String word = each == null ? "" : simple(each.toCharArray()).toString();
            if (!word.isEmpty()) {
                known.add(word);
            }
        }
        return known;
    }

    /** Letters and digits alone, in small letters, in the same place: what stands between them is as easily guessed. */
    private static CharBuffer simple(char[] text) {
        int length = 0;
        for (char each : text) {
            if (Character.isLetterOrDigit(each)) {
                text[length++] = Character.toLowerCase(each);
            }
        }
        return CharBuffer.wrap(text, 0, length);
    }

    /** Whether a password is a word, or holds one that is not so short that any password may hold it. */
    private static boolean holds(CharBuffer password, String word) {
        if (word.length() < LEAST_CONTAINED) {
            return word.contentEquals(password);
        }
        for (int start = 0; start + word.length() <= password.length(); start++) {
            if (word.contentEquals(password.subSequence(start, start + word.length()))) {
                return true;
            }
        }
        return false;
    }
}
