package org.slatecard.ui.vault.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.WirelessProfile;

/** What in a fleet has a secret. */
final class SecretNames {
    private SecretNames() {}

    /** The names of all that refers to a secret, with commas between them. */
    static String of(Fleet fleet, String id) {
        List<String> names = new ArrayList<>();
        if (id.equals(fleet.getAccessPasswordSecretId())) {
            names.add(fleet.getName());
        }
        fleet.getGroups().stream().filter(group -> id.equals(group.getAccessPasswordSecretId()))
                .forEach(group -> names.add(group.getName()));
        fleet.getCameras().stream().filter(camera -> id.equals(camera.getAccessPasswordSecretId())
                || id.equals(camera.getNewAccessPasswordSecretId())).forEach(camera -> names.add(camera.getLabel()));
        fleet.getProfiles().stream().filter(profile -> profile instanceof WirelessProfile network
                && id.equals(network.getPassphraseSecretId())).forEach(profile -> names.add(profile.getName()));
        fleet.getTargets().stream().filter(target -> id.equals(target.getPasswordSecretId()))
                .forEach(target -> names.add(target.getDisplayName()));
        return String.join(Messages.Separator, names.stream().filter(Objects::nonNull).toList());
    }
}
