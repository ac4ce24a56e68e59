package org.slatecard.validation.internal.wireless;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Registration;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.FieldLimit;

/** A rule about an SSID; blanks around it are the matter of one rule alone. */
abstract class SsidRule extends FactRule<WirelessProfile> {
    static final EAttribute FEATURE = FleetPackage.Literals.WIRELESS_PROFILE__SSID;

    SsidRule(String id, Severity severity, String source) {
        super(id, severity, source, WirelessProfile.class);
    }

    @Override
    public final void check(WirelessProfile network, RuleContext context, Findings findings) {
        check(network, Objects.requireNonNullElse(network.getSsid(), "").strip(), context, findings);
    }

    /** Looks at the SSID without the blanks around it. */
    abstract void check(WirelessProfile network, String ssid, RuleContext context, Findings findings);

    /** Whether the SSID is typed on the camera; one that is chosen from a list may hold any character. */
    static boolean isTyped(WirelessProfile network) {
        return network.getRegistration() == Registration.MANUAL_REGISTER;
    }

    static Optional<FieldLimit> limit(WirelessProfile network, RuleContext context, Predicate<FieldLimit> refuses) {
        return FieldLimit.first(context.models(network), Field.SSID, refuses);
    }
}
