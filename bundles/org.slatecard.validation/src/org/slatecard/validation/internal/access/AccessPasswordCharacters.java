package org.slatecard.validation.internal.access;

import java.nio.CharBuffer;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;

/** The access password holds only characters that the camera takes. */
@Component(service = Rule.class)
public final class AccessPasswordCharacters extends PasswordRule {

    public AccessPasswordCharacters() {
        super("access-password-characters", Severity.ERROR, "F10");
    }

    @Override
    void check(Camera camera, CharBuffer password, FieldLimit limit, Findings findings) {
        if (!limit.takes(password)) {
            findings.report(FEATURE, shown(camera.getLabel()), limit.model().getId(), limit.takenCharacters(),
                    limit.basis());
        }
    }
}
