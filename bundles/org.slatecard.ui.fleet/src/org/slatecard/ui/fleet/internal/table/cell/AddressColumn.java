package org.slatecard.ui.fleet.internal.table.cell;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.StaticAddress;

/**
 * The camera's own addresses in networks without DHCP: the bare address where there is one such network, else each with
 * its network in front of it.
 */
final class AddressColumn extends Column {
    private static final String IN = ": ";

    private final EditingDomain domain;

    AddressColumn(String title, EditingDomain domain) {
        super(FleetPackage.Literals.CAMERA__STATIC_ADDRESSES.getName(), title,
                FleetPackage.Literals.CAMERA__STATIC_ADDRESSES);
        this.domain = domain;
    }

    @Override
    public Cell cell(EffectiveConfiguration effective) {
        List<StaticAddress> addresses = effective.camera().getStaticAddresses();
        if (addresses.isEmpty()) {
            return Cell.EMPTY;
        }
        List<NetworkProfile> networks = fixed(effective);
        if (addresses.size() == 1 && networks.size() == 1 && addresses.get(0).getProfile() == networks.get(0)) {
            return Cell.own(addresses.get(0).getIpAddress());
        }
        return Cell.own(NameList.join(addresses.stream().map(AddressColumn::named).toList()));
    }

    @Override
    public EditorKind editor() {
        return EditorKind.LINE;
    }

    @Override
    public Command write(Camera camera, String text) throws Refusal {
        List<NetworkProfile> networks = fixed(EffectiveConfiguration.of(camera));
        List<StaticAddress> addresses = new ArrayList<>();
        for (String part : NameList.split(PlainText.line(title(), text), whole -> false)) {
            addresses.add(address(part, networks));
        }
        return SetCommand.create(domain, camera, feature(), addresses);
    }

    private StaticAddress address(String part, List<NetworkProfile> networks) throws Refusal {
        int colon = part.lastIndexOf(IN.strip());
        if (networks.isEmpty()) {
            throw new Refusal(Messages.RefusedNoStaticNetwork, part);
        }
        if (colon < 0 && networks.size() > 1) {
            throw new Refusal(Messages.RefusedWhichNetwork, part, name(networks.get(0)) + IN + part);
        }
        Choices<NetworkProfile> choices = new Choices<>(() -> networks, AddressColumn::name);
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setProfile(colon < 0 ? networks.get(0) : choices.find(title(), part.substring(0, colon).strip()));
        address.setIpAddress(part.substring(colon + 1).strip());
        return address;
    }

    private static List<NetworkProfile> fixed(EffectiveConfiguration effective) {
        return effective.networkProfiles().value().stream()
                .filter(profile -> profile instanceof LanProfile lan && !lan.isDhcp()).toList();
    }

    private static String named(StaticAddress address) {
        return name(address.getProfile()) + IN + (address.getIpAddress() == null ? "" : address.getIpAddress());
    }

    private static String name(NetworkProfile profile) {
        return profile == null || profile.getName() == null ? "" : profile.getName();
    }
}
