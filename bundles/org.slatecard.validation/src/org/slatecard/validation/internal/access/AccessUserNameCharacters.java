package org.slatecard.validation.internal.access;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.Effective;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Fixes;
import org.slatecard.validation.internal.basis.Replacement;

/** The access user name holds only characters that the camera takes. */
@Component(service = Rule.class)
public final class AccessUserNameCharacters extends UserNameRule {

    public AccessUserNameCharacters() {
        super("access-user-name-characters", Severity.ERROR, "F9");
    }

    @Override
    void check(Camera camera, Effective<String> userName, FieldLimit limit, Findings findings) {
        String name = userName.value();
        if (name != null && !limit.takes(name)) {
            Optional<String> better = Replacement.free(name, limit);
            findings.report(FEATURE,
                    better.map(value -> Fixes.set(userName.origin(), FEATURE, value)).orElse(null),
                    shown(camera.getLabel()), shown(name), limit.refusedCharacters(name), limit.model().getId(),
                    limit.takenCharacters(), limit.basis(FieldLimit.CHARACTERS), better.orElse(""));
        }
    }
}
