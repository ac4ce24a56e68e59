package org.slatecard.validation.internal.access;

import java.nio.CharBuffer;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;

/** The access password holds a letter and a digit where the camera requires them. */
@Component(service = Rule.class)
public final class AccessPasswordLetterAndDigit extends PasswordRule {

    public AccessPasswordLetterAndDigit() {
        super("access-password-letter-and-digit", Severity.ERROR, "F10");
    }

    @Override
    void check(Camera camera, CharBuffer password, FieldLimit limit, Findings findings) {
        boolean noLetter = limit.spec().isRequiresLetter() && password.chars().noneMatch(FieldLimit::isLetter);
        boolean noDigit = limit.spec().isRequiresDigit() && password.chars().noneMatch(FieldLimit::isDigit);
        if (noLetter || noDigit) {
            findings.report(FEATURE, shown(camera.getLabel()), limit.model().getId(), limit.basis());
        }
    }
}
