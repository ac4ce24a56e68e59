package org.slatecard.validation.internal.addressing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A rule about the own addresses of a camera, in those of its networks whose addresses are static. */
abstract class AddressRule extends FactRule<Camera> {
    static final EReference FEATURE = FleetPackage.Literals.CAMERA__STATIC_ADDRESSES;

    AddressRule(String id, String source) {
        super(id, Severity.ERROR, source, Camera.class);
    }

    @Override
    public final void check(Camera camera, RuleContext context, Findings findings) {
        List<StaticAddress> addresses = camera.getStaticAddresses();
        if (addresses.isEmpty()) {
            return;
        }
        List<NetworkProfile> used = context.effective(camera).networkProfiles().value();
        for (StaticAddress address : addresses) {
            if (address.getProfile() instanceof LanProfile network && !network.isDhcp() && used.contains(network)) {
                check(new UsedAddress(camera, address, network), context, findings);
            }
        }
    }

    /** Looks at one address. */
    abstract void check(UsedAddress used, RuleContext context, Findings findings);

    /** Reports an address, with the next free one as its fix where there can be one. */
    static void reportWithNext(UsedAddress used, Findings findings, Object... more) {
        report(used, NextFreeAddress.fix(used.camera(), used.address(), used.network()), findings, more);
    }

    /** Reports an address: arguments are the camera, the address, the network, and what else the message needs. */
    static void report(UsedAddress used, Fix fix, Findings findings, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(shown(used.camera().getLabel()), shown(used.text()),
                shown(used.network().getName())));
        arguments.addAll(List.of(more));
        findings.report(FEATURE, fix, arguments.toArray());
    }
}
