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

/** No address is one of IPv6 where the camera takes none. */
@Component(service = Rule.class)
public final class AddressIpv6 extends AddressRule {
    private static final List<EAttribute> IPV6 = List.of(CameraPackage.Literals.CAMERA_MODEL__IPV6);

    public AddressIpv6() {
        super("address-ipv6", "RFC 4291, section 2.2");
    }

    @Override
    void check(UsedAddress used, RuleContext context, Findings findings) {
        if (Ipv4.isIpv6(used.text())) {
            context.model(used.camera()).filter(model -> !model.isIpv6())
                    .ifPresent(model -> report(used, null, findings, model.getId(), LimitText.basis(model, IPV6)));
        }
    }
}
