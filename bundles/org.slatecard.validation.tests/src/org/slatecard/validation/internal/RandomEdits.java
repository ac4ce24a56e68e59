package org.slatecard.validation.internal;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.Identifiers;
import org.slatecard.model.fleet.AccessPointSecurity;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.Protection;
import org.slatecard.model.fleet.Registration;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TetheringProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;

/** What people do to a fleet, in no sensible order: values collide, groups become cycles, references dangle. */
final class RandomEdits {
    private static final FleetPackage SCHEMA = FleetPackage.eINSTANCE;
    private static final List<String> ADDRESSES = List.of("10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.1.2", "10.0.0.0",
            "127.0.0.1", "2001:db8::1", "10.0.0", "");
    private static final byte[] SMALL = new byte[800];
    private static final byte[] LARGE = new byte[800_000];
    private static final List<byte[]> READABLE = List.of(new MadeCertificate().der(),
            new MadeCertificate().key(MadeCertificate.OTHER_KEY).der(),
            new MadeCertificate().by("CN=Other", MadeCertificate.OTHER_KEY)
                    .valid("2020-01-01T00:00:00Z", "2027-01-01T00:00:00Z").der(),
            new MadeCertificate().named("CN=Other").by("CN=Other").key(MadeCertificate.OTHER_KEY).der(),
            new MadeCertificate().named("CN=Server").by("CN=Root").server("ingest.example.org", "*.example").der());

    private final EditingDomain domain;
    private final Fleet fleet;
    private final Random random;

    RandomEdits(EditingDomain domain, Fleet fleet, long seed) {
        this.domain = domain;
        this.fleet = fleet;
        random = new Random(seed);
    }

    /** One edit, or a step back or forth. */
    void step() {
        int kind = random.nextInt(10);
        if (kind == 0 && domain.getCommandStack().canUndo()) {
            domain.getCommandStack().undo();
        } else if (kind == 1 && domain.getCommandStack().canRedo()) {
            domain.getCommandStack().redo();
        } else {
            domain.getCommandStack().execute(kind == 2 ? both(edit(), edit()) : edit());
        }
    }

    private Command certificate() {
        return switch (random.nextInt(10)) {
            case 0 -> set(any(fleet.getCertificates()), SCHEMA.getCertificate_Der(), LARGE);
            case 1 -> set(any(fleet.getCertificates()), SCHEMA.getCertificate_Der(), SMALL);
            case 2 -> set(fleet, SCHEMA.getFleet_ProductionLastDay(), maybeDay());
            default -> set(any(fleet.getCertificates()), SCHEMA.getCertificate_Der(),
                    READABLE.get(random.nextInt(READABLE.size())));
        };
    }

    private String maybeDay() {
        return List.of("2026-12-31", "2028-01-01", "soon", "").get(random.nextInt(4));
    }

    private Command edit() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> set(camera(), SCHEMA.getCamera_Label(), label());
            case 2 -> set(camera(), SCHEMA.getCamera_SerialNumber(), number(40));
            case 3 -> set(camera(), SCHEMA.getCamera_Group(), maybe(any(fleet.getGroups())));
            case 4 -> set(any(fleet.getGroups()), SCHEMA.getCameraGroup_Parent(), maybe(any(fleet.getGroups())));
            case 5, 6, 7 -> settings(any(List.of(fleet, camera(), any(fleet.getGroups()))));
            case 8, 9, 10 -> network(any(fleet.getProfiles()));
            case 11, 12, 13 -> target(any(fleet.getTargets()));
            case 14 -> certificate();
            case 15 -> add();
            case 16 -> gone(spare());
            case 17 -> address(camera());
            case 18 -> set(camera(), SCHEMA.getCamera_NewAccessPasswordSecretId(),
                    maybe(any(List.of("entry-1", "entry-9"))));
            default -> RemoveCommand.create(domain, camera());
        };
    }

    /** A group that went without its references would still decide for cameras: no way to edit a fleet does that. */
    private Command gone(EObject element) {
        return element instanceof CameraGroup || random.nextBoolean()
                ? DeleteCommand.create(domain, element)
                : RemoveCommand.create(domain, element);
    }

    private Command settings(Settings settings) {
        return switch (random.nextInt(10)) {
            case 0 -> set(settings, SCHEMA.getSettings_ModelId(),
                    any(List.of("MPC-2610", "MPC-2610", "PXW-Z300", "ILCE-ILME", "XYZ-1")));
            case 1 -> set(settings, SCHEMA.getSettings_AccessUserName(), any(List.of("admin", "van", "cam#1")));
            case 2 -> set(settings, SCHEMA.getSettings_AccessPasswordSecretId(),
                    any(List.of("entry-1", "entry-2", "entry-3", "entry-9")));
            case 3 -> set(settings, SCHEMA.getSettings_NetworkProfiles(), some(fleet.getProfiles()));
            case 4 -> set(settings, SCHEMA.getSettings_TransferTargets(), some(fleet.getTargets()));
            case 5 -> set(settings, SCHEMA.getSettings_LanType(), any(LanType.VALUES));
            case 6 -> set(settings, SCHEMA.getSettings_DefaultUploadServer(), any(fleet.getTargets()));
            default -> set(settings, any(SCHEMA.getSettings().getEStructuralFeatures()), SetCommand.UNSET_VALUE);
        };
    }

    private Command network(NetworkProfile network) {
        return switch (network) {
            case TetheringProfile phone -> random.nextBoolean()
                    ? set(phone, SCHEMA.getTetheringProfile_Trusted(), random.nextBoolean())
                    : set(phone, SCHEMA.getTetheringProfile_Owner(), any(List.of("Duty engineer", "")));
            case WirelessProfile wireless when random.nextInt(3) > 0 -> wireless(wireless);
            case LanProfile lan when random.nextInt(3) > 0 -> addressing(lan);
            default -> random.nextBoolean()
                    ? set(network, SCHEMA.getNetworkProfile_Protection(), any(Protection.VALUES))
                    : set(network, SCHEMA.getNetworkProfile_PublicNetwork(), random.nextBoolean());
        };
    }

    private Command wireless(WirelessProfile network) {
        return switch (random.nextInt(5)) {
            case 0 -> set(network, SCHEMA.getWirelessProfile_Ssid(),
                    any(List.of("Net", "Net", "Net ", "My Net", "Café", "")));
            case 1 -> set(network, SCHEMA.getWirelessProfile_Security(), any(Security.VALUES));
            case 2 -> set(network, SCHEMA.getWirelessProfile_AccessPointOffers(), any(AccessPointSecurity.VALUES));
            case 3 -> set(network, SCHEMA.getWirelessProfile_PassphraseSecretId(),
                    any(List.of("passphrase", "entry-1", "entry-3", "entry-9", "")));
            default -> set(network, SCHEMA.getWirelessProfile_Registration(), any(Registration.VALUES));
        };
    }

    private Command addressing(LanProfile network) {
        return switch (random.nextInt(6)) {
            case 0 -> set(network, SCHEMA.getLanProfile_Dhcp(), random.nextInt(3) == 0);
            case 1 -> set(network, SCHEMA.getLanProfile_SubnetMask(),
                    any(List.of("255.255.255.0", "255.255.255.252", "255.0.255.0", "")));
            case 2 -> set(network, SCHEMA.getLanProfile_Gateway(), maybe(any(ADDRESSES)));
            case 3 -> set(network, SCHEMA.getLanProfile_PrimaryDns(), maybe(any(ADDRESSES)));
            case 4 -> set(network, SCHEMA.getLanProfile_SecondaryDns(), maybe(any(ADDRESSES)));
            default -> set(network, SCHEMA.getLanProfile_DnsAuto(), random.nextBoolean());
        };
    }

    private Command target(TransferTarget target) {
        return switch (random.nextInt(8)) {
            case 0 -> set(target, SCHEMA.getTransferTarget_HostName(),
                    any(List.of("ftp.example.org", "ftp://a/b", "a_b", "1.2.3", "10.0.0.2", "10.0.0.3")));
            case 1 -> set(target, SCHEMA.getTransferTarget_Port(), any(List.of(21, 22, 990, 70000)));
            case 2 -> set(target, SCHEMA.getTransferTarget_UsingSecureProtocol(), random.nextBoolean());
            case 3 -> set(target, SCHEMA.getTransferTarget_DisplayName(), any(List.of("Ingest", "My Ingest", "")));
            case 4 -> set(target, SCHEMA.getTransferTarget_UserName(), maybe(any(List.of("me", "my self"))));
            case 5 -> set(target, SCHEMA.getTransferTarget_PassiveMode(), random.nextBoolean());
            case 6 -> set(target, SCHEMA.getTransferTarget_DestinationDirectory(), maybe(any(List.of("/clips",
                    "/clips/{camera}", "\\\\clips", "/{group}", "/" + "x".repeat(125) + "{camera}"))));
            default -> set(target, SCHEMA.getTransferTarget_RootCertificates(), some(fleet.getCertificates()));
        };
    }

    private Command address(Camera camera) {
        List<StaticAddress> addresses = camera.getStaticAddresses();
        if (!addresses.isEmpty() && random.nextInt(3) > 0) {
            StaticAddress address = any(addresses);
            return random.nextBoolean()
                    ? set(address, SCHEMA.getStaticAddress_IpAddress(), maybe(any(ADDRESSES)))
                    : RemoveCommand.create(domain, address);
        }
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setProfile(any(fleet.getProfiles()));
        address.setIpAddress(any(ADDRESSES));
        return AddCommand.create(domain, camera, SCHEMA.getCamera_StaticAddresses(), address);
    }

    private Command add() {
        FleetFactory factory = FleetFactory.eINSTANCE;
        Camera camera = factory.createCamera();
        camera.setLabel(label());
        camera.setGroup(maybe(any(fleet.getGroups())));
        return switch (random.nextInt(8)) {
            case 0 -> add(SCHEMA.getFleet_Groups(), factory.createCameraGroup());
            case 1 -> add(SCHEMA.getFleet_Profiles(), factory.createWirelessProfile());
            case 2 -> add(SCHEMA.getFleet_Profiles(), factory.createWiredProfile());
            case 3 -> add(SCHEMA.getFleet_Profiles(), factory.createTetheringProfile());
            case 4 -> add(SCHEMA.getFleet_Targets(), factory.createTransferTarget());
            case 5 -> add(SCHEMA.getFleet_Certificates(), factory.createCertificate());
            default -> add(SCHEMA.getFleet_Cameras(), camera);
        };
    }

    private Command add(EStructuralFeature feature, org.slatecard.model.fleet.Identified element) {
        return AddCommand.create(domain, fleet, feature, new Identifiers().identify(element));
    }

    private Command set(EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    /** Something that can go; the last few of a kind stay, for the other edits. */
    private EObject spare() {
        List<? extends EObject> kind = any(List.of(fleet.getCameras(), fleet.getGroups(), fleet.getProfiles(),
                fleet.getTargets(), fleet.getCertificates()));
        return kind.size() > 5 ? any(kind) : camera();
    }

    private static Command both(Command first, Command second) {
        CompoundCommand both = new CompoundCommand();
        both.appendIfCanExecute(first);
        both.appendIfCanExecute(second);
        return both;
    }

    private Camera camera() {
        return any(fleet.getCameras());
    }

    private String number(int bound) {
        int number = random.nextInt(bound);
        return number == 0 ? "" : random.nextInt(4) == 0 ? String.valueOf(number) : "unique" + random.nextInt(100_000);
    }

    /** Labels of which some are the same, and some only in a directory. */
    private String label() {
        String number = number(40);
        return number.isEmpty() ? "" : any(List.of("CAM ", "CAM-")) + number;
    }

    private <T> T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> List<T> some(List<T> values) {
        List<T> shuffled = new java.util.ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(Math.min(3, shuffled.size()) + 1));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
