package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A camera has an address of its own in each of its networks whose addresses are static. */
@Component(service = Rule.class)
public final class AddressMissing extends FactRule<Camera> {

    public AddressMissing() {
        super("address-missing", Severity.ERROR, "RFC 1122, section 3.2.1.3", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        for (NetworkProfile profile : context.effective(camera).networkProfiles().value()) {
            if (profile instanceof LanProfile network && !network.isDhcp()) {
                StaticAddress address = in(network, camera);
                if (address == null || address.getIpAddress() == null || address.getIpAddress().isBlank()) {
                    findings.report(AddressRule.FEATURE, NextFreeAddress.fix(camera, address, network),
                            shown(camera.getLabel()), shown(network.getName()));
                }
            }
        }
    }

    private static StaticAddress in(LanProfile network, Camera camera) {
        for (StaticAddress address : camera.getStaticAddresses()) {
            if (address.getProfile() == network) {
                return address;
            }
        }
        return null;
    }
}
