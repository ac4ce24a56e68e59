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
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Registration;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.Settings;

/** What people do to a fleet, in no sensible order: values collide, groups become cycles, references dangle. */
final class RandomEdits {
    private static final FleetPackage SCHEMA = FleetPackage.eINSTANCE;
    private static final byte[] SMALL = new byte[800];
    private static final byte[] LARGE = new byte[800_000];

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

    private Command edit() {
        return switch (random.nextInt(16)) {
            case 15 -> set(camera(), SCHEMA.getCamera_NewAccessPasswordSecretId(),
                    maybe(any(List.of("entry-1", "entry-9"))));
            case 0, 1 -> set(camera(), SCHEMA.getCamera_Label(), number(40));
            case 2 -> set(camera(), SCHEMA.getCamera_SerialNumber(), number(40));
            case 3 -> set(camera(), SCHEMA.getCamera_Group(), maybe(any(fleet.getGroups())));
            case 4 -> set(any(fleet.getGroups()), SCHEMA.getCameraGroup_Parent(), maybe(any(fleet.getGroups())));
            case 5, 6 -> settings(any(List.of(fleet, camera(), any(fleet.getGroups()))));
            case 7, 8 -> network();
            case 9, 10 -> target();
            case 11 -> set(any(fleet.getCertificates()), SCHEMA.getCertificate_Der(),
                    random.nextInt(10) == 0 ? LARGE : SMALL);
            case 12 -> add();
            case 13 -> DeleteCommand.create(domain, spare());
            default -> RemoveCommand.create(domain, camera());
        };
    }

    private Command settings(Settings settings) {
        return switch (random.nextInt(6)) {
            case 0 -> set(settings, SCHEMA.getSettings_ModelId(), any(List.of("MPC-2610", "MPC-2610", "XYZ-1")));
            case 1 -> set(settings, SCHEMA.getSettings_AccessUserName(), any(List.of("admin", "van", "cam#1")));
            case 2 -> set(settings, SCHEMA.getSettings_AccessPasswordSecretId(), any(List.of("entry-1", "entry-9")));
            case 3 -> set(settings, SCHEMA.getSettings_NetworkProfiles(), some(fleet.getProfiles()));
            case 4 -> set(settings, SCHEMA.getSettings_TransferTargets(), some(fleet.getTargets()));
            default -> set(settings, any(List.of(SCHEMA.getSettings_ModelId(), SCHEMA.getSettings_AccessUserName(),
                    SCHEMA.getSettings_NetworkProfiles(), SCHEMA.getSettings_TransferTargets())),
                    SetCommand.UNSET_VALUE);
        };
    }

    private Command network() {
        EObject network = any(fleet.getProfiles());
        return switch (random.nextInt(4)) {
            case 3 -> set(network, SCHEMA.getWirelessProfile_PassphraseSecretId(),
                    any(List.of("passphrase", "entry-9", "")));
            case 0 -> set(network, SCHEMA.getWirelessProfile_Ssid(), any(List.of("Net", "Net ", "My Net", "Café")));
            case 1 -> set(network, SCHEMA.getWirelessProfile_Security(), any(Security.VALUES));
            default -> set(network, SCHEMA.getWirelessProfile_Registration(), any(Registration.VALUES));
        };
    }

    private Command target() {
        EObject target = any(fleet.getTargets());
        return switch (random.nextInt(4)) {
            case 0 -> set(target, SCHEMA.getTransferTarget_HostName(),
                    any(List.of("ftp.example.org", "ftp://a/b", "a_b", "1.2.3")));
            case 1 -> set(target, SCHEMA.getTransferTarget_Port(), any(List.of(21, 0, 70000)));
            case 2 -> set(target, SCHEMA.getTransferTarget_UsingSecureProtocol(), random.nextBoolean());
            default -> set(target, SCHEMA.getTransferTarget_RootCertificates(), some(fleet.getCertificates()));
        };
    }

    private Command add() {
        FleetFactory factory = FleetFactory.eINSTANCE;
        Camera camera = factory.createCamera();
        camera.setLabel(number(40));
        camera.setGroup(maybe(any(fleet.getGroups())));
        return switch (random.nextInt(6)) {
            case 0 -> add(SCHEMA.getFleet_Groups(), factory.createCameraGroup());
            case 1 -> add(SCHEMA.getFleet_Profiles(), factory.createWirelessProfile());
            case 2 -> add(SCHEMA.getFleet_Targets(), factory.createTransferTarget());
            case 3 -> add(SCHEMA.getFleet_Certificates(), factory.createCertificate());
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
