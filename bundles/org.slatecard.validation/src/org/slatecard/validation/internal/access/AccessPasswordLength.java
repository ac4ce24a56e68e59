package org.slatecard.validation.internal.access;

import java.nio.CharBuffer;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;

/** The access password is as long as the camera takes. */
@Component(service = Rule.class)
public final class AccessPasswordLength extends PasswordRule {

    public AccessPasswordLength() {
        super("access-password-length", Severity.ERROR, "F10");
    }

    @Override
    void check(Camera camera, CharBuffer password, FieldLimit limit, Findings findings) {
        if (limit.refusesLength(password)) {
            findings.report(FEATURE, shown(camera.getLabel()), limit.model().getId(), limit.range(), limit.basis());
        }
    }
}
