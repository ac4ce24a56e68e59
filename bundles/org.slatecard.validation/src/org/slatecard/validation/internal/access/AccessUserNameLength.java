package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.Effective;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.LimitText;

/** The access user name is as long as the camera takes. */
@Component(service = Rule.class)
public final class AccessUserNameLength extends UserNameRule {

    public AccessUserNameLength() {
        super("access-user-name-length", Severity.ERROR, "F9");
    }

    @Override
    void check(Camera camera, Effective<String> userName, FieldLimit limit, Findings findings) {
        String name = userName.value();
        if (name != null && limit.refusesLength(name)) {
            findings.report(FEATURE, shown(camera.getLabel()), shown(name), LimitText.characters(name),
                    limit.model().getId(), limit.range(), limit.basis(FieldLimit.LENGTH));
        }
    }
}
