package org.slatecard.validation.internal.addressing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.LimitText;

/** Nothing is entered that DHCP gives. */
@Component(service = Rule.class)
public final class StaticValuesWithDhcp extends FactRule<LanProfile> {

    public StaticValuesWithDhcp() {
        super("static-values-with-dhcp", Severity.INFO, "RFC 2131, section 2.2", LanProfile.class);
    }

    @Override
    public void check(LanProfile network, RuleContext context, Findings findings) {
        List<EAttribute> entered = new ArrayList<>();
        if (network.isDhcp()) {
            add(network.getSubnetMask(), FleetPackage.Literals.LAN_PROFILE__SUBNET_MASK, entered);
            add(network.getGateway(), FleetPackage.Literals.LAN_PROFILE__GATEWAY, entered);
        }
        if (!NetworkAddressRule.typesNameServers(network)) {
            add(network.getPrimaryDns(), FleetPackage.Literals.LAN_PROFILE__PRIMARY_DNS, entered);
            add(network.getSecondaryDns(), FleetPackage.Literals.LAN_PROFILE__SECONDARY_DNS, entered);
        }
        if (!entered.isEmpty()) {
            findings.report(entered.get(0), domain -> removal(domain, network, entered), shown(network.getName()),
                    LimitText.list(entered.stream().map(StaticValuesWithDhcp::name).toList()));
        }
    }

    private static void add(String value, EAttribute feature, List<EAttribute> entered) {
        if (value != null && !value.isBlank()) {
            entered.add(feature);
        }
    }

    private static Command removal(EditingDomain domain, LanProfile network, List<EAttribute> entered) {
        CompoundCommand all = new CompoundCommand();
        entered.forEach(feature -> all.append(SetCommand.create(domain, network, feature, SetCommand.UNSET_VALUE)));
        return all;
    }

    private static Text name(EAttribute feature) {
        return Text.of(FleetPackage.class, "plugin", "_UI_LanProfile_" + feature.getName() + "_feature");
    }
}
