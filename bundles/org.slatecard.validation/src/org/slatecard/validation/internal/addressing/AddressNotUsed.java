package org.slatecard.validation.internal.addressing;

import java.util.List;
import org.eclipse.emf.edit.command.RemoveCommand;
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

/** An address is one that somebody has to type on the camera. */
@Component(service = Rule.class)
public final class AddressNotUsed extends FactRule<Camera> {

    public AddressNotUsed() {
        super("address-not-used", Severity.INFO, "Slatecard", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        List<StaticAddress> addresses = camera.getStaticAddresses();
        if (addresses.isEmpty()) {
            return;
        }
        List<NetworkProfile> used = context.effective(camera).networkProfiles().value();
        for (StaticAddress address : addresses) {
            boolean typed = address.getProfile() instanceof LanProfile network && !network.isDhcp()
                    && used.contains(network);
            if (!typed) {
                String network = address.getProfile() == null ? "" : address.getProfile().getName();
                findings.report(AddressRule.FEATURE, domain -> RemoveCommand.create(domain, camera,
                        AddressRule.FEATURE, address), shown(camera.getLabel()), shown(address.getIpAddress()),
                        shown(network));
            }
        }
    }
}
