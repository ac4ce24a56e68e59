package org.slatecard.ui.vault.internal.secret;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.vault.SecretKind;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.VaultCommands;

/**
 * Whose secret a command is about.
 *
 * @param open    the fleet
 * @param holders elements of one class, at least one
 * @param feature of that class, holds the id of the secret
 */
record SecretSubject(OpenFleet open, List<? extends EObject> holders, EStructuralFeature feature) {

    /** As the parameters of a command say; empty where the fleet has no such element. */
    static Optional<SecretSubject> of(ExecutionEvent event) {
        String ids = event.getParameter(VaultCommands.ELEMENTS);
        String feature = event.getParameter(VaultCommands.FEATURE);
        return Fleets.active(event).flatMap(open -> {
            List<EObject> holders = Arrays.stream(ids.split(",")).map(open.fleet().eResource()::getEObject)
                    .filter(holder -> holder != null && holder.eClass().getEStructuralFeature(feature) != null)
                    .toList();
            return holders.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SecretSubject(open, holders, holders.get(0).eClass()
                            .getEStructuralFeature(feature)));
        });
    }

    SecretKind kind() {
        return switch (holders.get(0)) {
            case NetworkProfile network -> SecretKind.PASSPHRASE;
            case TransferTarget target -> SecretKind.SERVER_PASSWORD;
            default -> SecretKind.ACCESS_PASSWORD;
        };
    }

    /** Whether each of several cameras can get a secret of its own. */
    boolean severalCameras() {
        return holders.size() > 1 && holders.get(0) instanceof Camera;
    }

    /** The id of the secret that all of them have, set or taken over; empty where they have none or differ. */
    Optional<String> commonId() {
        Set<String> ids = holders.stream().map(this::id).collect(Collectors.toSet());
        return ids.size() == 1 ? ids.stream().filter(id -> !id.isEmpty()).findFirst() : Optional.empty();
    }

    private String id(EObject holder) {
        Object own = holder.eGet(feature);
        Object effective = holder.eIsSet(feature) || !(holder instanceof Settings settings) || !feature.isUnsettable()
                ? own
                : EffectiveConfiguration.inherited(settings, feature).value();
        return effective == null ? "" : (String) effective;
    }

    /** What the secret is, and whose. */
    String name() {
        String whose = holders.size() == 1
                ? name(holders.get(0))
                : NLS.bind(severalCameras() ? Messages.SeveralCameras : Messages.Several, holders.size());
        return NLS.bind(switch (kind()) {
            case PASSPHRASE -> Messages.PassphraseOf;
            case SERVER_PASSWORD -> Messages.ServerPasswordOf;
            case ACCESS_PASSWORD -> feature == FleetPackage.Literals.CAMERA__NEW_ACCESS_PASSWORD_SECRET_ID
                    ? Messages.NewAccessPasswordOf
                    : Messages.AccessPasswordOf;
            case PRIVATE_KEY -> throw new IllegalStateException(feature.getName()); // keys are made, never typed
        }, whose);
    }

    private String name(EObject holder) {
        String name = switch (holder) {
            case Fleet fleet -> Fleets.name(open);
            case Camera camera -> camera.getLabel();
            case CameraGroup group -> group.getName();
            case NetworkProfile network -> network.getName();
            case TransferTarget target -> target.getDisplayName();
            default -> null;
        };
        return name == null || name.isBlank() ? Messages.Unnamed : NLS.bind(Messages.Quoted, name);
    }
}
