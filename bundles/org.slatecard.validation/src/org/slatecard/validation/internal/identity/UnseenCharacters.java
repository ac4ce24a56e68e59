package org.slatecard.validation.internal.identity;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.CharacterText;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;

/** Label and serial number hold only characters that can be seen: by others they cannot be told apart. */
@Component(service = Rule.class)
public final class UnseenCharacters extends FactRule<Camera> {
    private static final int NAMED = 8;

    public UnseenCharacters() {
        super("unseen-characters", Severity.WARNING, "Slatecard", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        check(camera, FleetPackage.Literals.CAMERA__LABEL, camera.getLabel(), findings);
        check(camera, FleetPackage.Literals.CAMERA__SERIAL_NUMBER, camera.getSerialNumber(), findings);
    }

    private static void check(Camera camera, EAttribute feature, String text, Findings findings) {
        if (text == null || text.codePoints().noneMatch(CharacterText::isUnseen)) {
            return;
        }
        StringBuilder seen = new StringBuilder();
        text.codePoints().filter(each -> !CharacterText.isUnseen(each)).forEach(seen::appendCodePoint);
        List<Integer> unseen = text.codePoints().filter(CharacterText::isUnseen).distinct().limit(NAMED).boxed()
                .toList();
        findings.report(feature, Fixes.set(camera, feature, seen.toString()),
                Text.of(FleetPackage.class, "plugin", "_UI_Camera_" + feature.getName() + "_feature"),
                shown(seen.toString()), CharacterText.of(unseen));
    }
}
