package org.slatecard.validation.internal.addressing;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.internal.basis.Ipv4;
import org.slatecard.validation.internal.basis.LimitText;

/** Gateway and name servers are not addresses of IPv6 where a camera takes none. */
@Component(service = Rule.class)
public final class NetworkAddressIpv6 extends NetworkAddressRule {
    private static final List<EAttribute> IPV6 = List.of(CameraPackage.Literals.CAMERA_MODEL__IPV6);

    public NetworkAddressIpv6() {
        super("network-address-ipv6", "RFC 4291, section 2.2");
    }

    @Override
    void check(Entry entry, RuleContext context, Findings findings) {
        if (Ipv4.isIpv6(entry.text())) {
            context.models(entry.network()).stream().filter(model -> !model.isIpv6()).findFirst().ifPresent(
                    model -> entry.report(null, findings, model.getId(), LimitText.basis(model, IPV6)));
        }
    }
}
