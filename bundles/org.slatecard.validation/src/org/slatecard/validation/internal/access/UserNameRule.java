package org.slatecard.validation.internal.access;

import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.CameraModels;
import org.slatecard.model.Effective;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.FieldLimit;

/** A rule about the access user name that a camera has after inheritance. */
abstract class UserNameRule extends FactRule<Camera> {
    static final EAttribute FEATURE = FleetPackage.Literals.SETTINGS__ACCESS_USER_NAME;

    UserNameRule(String id, Severity severity, String source) {
        super(id, severity, source, Camera.class);
    }

    @Override
    public final void check(Camera camera, RuleContext context, Findings findings) {
        CameraModel model = context.model(camera).orElse(null);
        FieldSpec spec = model == null ? null : CameraModels.field(model, Field.ACCESS_USER_NAME).orElse(null);
        if (spec != null) {
            check(camera, context.effective(camera).userName(), new FieldLimit(model, spec), findings);
        }
    }

    /** Looks at the user name; its value is null where nobody sets one. */
    abstract void check(Camera camera, Effective<String> userName, FieldLimit limit, Findings findings);
}
