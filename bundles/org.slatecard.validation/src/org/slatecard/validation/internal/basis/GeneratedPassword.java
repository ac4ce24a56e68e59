package org.slatecard.validation.internal.basis;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Fix;
import org.slatecard.validation.RuleContext;

/**
 * Gives a camera an access password of its own that its model takes (F10). Only for one that the camera cannot have: a
 * password that it refuses, or none; one that may be typed on it already is changed by whoever stands before it.
 */
public final class GeneratedPassword {
    private GeneratedPassword() {}

    /** The fix; null where no password can be made or the camera's model does not say what it takes. */
    public static Fix of(Camera camera, EAttribute feature, RuleContext context) {
        FieldSpec spec = context.model(camera).flatMap(model -> FieldLimit.of(model, Field.ACCESS_PASSWORD))
                .map(FieldLimit::spec).orElse(null);
        return spec == null
                ? null
                : context.secrets().maker().map(maker -> (Fix) domain -> set(domain, camera, feature, maker, spec))
                        .orElse(null);
    }

    private static Command set(EditingDomain domain, Camera camera, EAttribute feature,
            Function<FieldSpec, Optional<String>> maker, FieldSpec spec) {
        return maker.apply(spec).map(id -> SetCommand.create(domain, camera, feature, id))
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
