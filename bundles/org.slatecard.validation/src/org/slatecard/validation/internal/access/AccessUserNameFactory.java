package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.Effective;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;

/** The access user name is not the one that every camera of the model leaves the factory with. */
@Component(service = Rule.class)
public final class AccessUserNameFactory extends UserNameRule {

    public AccessUserNameFactory() {
        super("access-user-name-factory", Severity.WARNING, "F9");
    }

    @Override
    void check(Camera camera, Effective<String> userName, FieldLimit limit, Findings findings) {
        String factory = limit.spec().getFactoryValue();
        if (factory != null && (userName.value() == null || userName.value().equals(factory))) {
            findings.report(FEATURE, shown(camera.getLabel()), factory, limit.model().getId(),
                    limit.basis(FieldLimit.FACTORY));
        }
    }
}
