package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;

/** The access user name holds only characters that the camera takes. */
@Component(service = Rule.class)
public final class AccessUserNameCharacters extends UserNameRule {

    public AccessUserNameCharacters() {
        super("access-user-name-characters", Severity.ERROR, "F9");
    }

    @Override
    void check(Camera camera, String userName, FieldLimit limit, Findings findings) {
        if (userName != null && !limit.takes(userName)) {
            findings.report(FEATURE, shown(camera.getLabel()), shown(userName), limit.refusedCharacters(userName),
                    limit.model().getId(), limit.takenCharacters(), limit.basis(FieldLimit.CHARACTERS));
        }
    }
}
