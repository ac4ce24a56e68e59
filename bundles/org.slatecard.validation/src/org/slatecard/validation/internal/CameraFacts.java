package org.slatecard.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.internal.basis.Ipv4;

/**
 * What the indexes know of a camera: what was entered for it has to be taken out again when it changes.
 *
 * @param configuration its effective configuration
 * @param label         its label without blanks around it; null for none
 * @param serialNumber  its serial number without blanks around it; null for none
 * @param directory     what its label becomes in a directory; null for none
 * @param addresses     its addresses in the networks that it uses
 */
record CameraFacts(EffectiveConfiguration configuration, String label, String serialNumber, String directory,
        List<NetworkAddress> addresses) {

    /**
     * An address in a network.
     *
     * @param network the network
     * @param address IPv4 address in network byte order
     */
    record NetworkAddress(NetworkProfile network, int address) {}

    /** What is wrong with the default upload server of a camera. */
    enum UploadServer {
        FINE, LACKING, MISSED
    }

    static CameraFacts of(Camera camera) {
        EffectiveConfiguration configuration = EffectiveConfiguration.of(camera);
        String label = stripped(camera.getLabel());
        return new CameraFacts(configuration, label, stripped(camera.getSerialNumber()),
                label == null ? null : DestinationDirectory.name(label), addresses(camera, configuration));
    }

    /** The key of an address in the indexes; null for one that does not count. */
    static NetworkAddress address(StaticAddress address, EffectiveConfiguration configuration) {
        OptionalInt parsed = Ipv4.parse(address.getIpAddress());
        return parsed.isPresent() && address.getProfile() != null
                && configuration.networkProfiles().value().contains(address.getProfile())
                        ? new NetworkAddress(address.getProfile(), parsed.getAsInt())
                        : null;
    }

    String modelId() {
        return configuration.modelId().value();
    }

    String passwordId() {
        return configuration.passwordSecretId().value();
    }

    List<NetworkProfile> networks() {
        return configuration.networkProfiles().value();
    }

    List<TransferTarget> targets() {
        return configuration.transferTargets().value();
    }

    UploadServer uploadServer() {
        TransferTarget chosen = configuration.uploadServer().value();
        if (chosen == null) {
            return targets().size() > 1 ? UploadServer.LACKING : UploadServer.FINE;
        }
        return targets().contains(chosen) ? UploadServer.FINE : UploadServer.MISSED;
    }

    /** Whether it uses a network or transfer target. */
    boolean uses(EObject element) {
        return networks().contains(element) || targets().contains(element);
    }

    /** Each network and transfer target that it uses. */
    void forEachUsed(Consumer<EObject> action) {
        networks().forEach(action);
        targets().forEach(action);
    }

    /** Whether it counts for the same networks, targets and setters, as a camera of the same model. */
    boolean usesTheSame(CameraFacts other) {
        EffectiveConfiguration that = other.configuration;
        return Objects.equals(modelId(), other.modelId()) && networks().equals(other.networks())
                && targets().equals(other.targets()) && uploadServer() == other.uploadServer()
                && configuration.networkProfiles().origin() == that.networkProfiles().origin()
                && configuration.transferTargets().origin() == that.transferTargets().origin()
                && configuration.passwordSecretId().equals(that.passwordSecretId());
    }

    private static List<NetworkAddress> addresses(Camera camera, EffectiveConfiguration configuration) {
        List<StaticAddress> all = camera.getStaticAddresses();
        if (all.isEmpty()) {
            return List.of();
        }
        List<NetworkAddress> counting = new ArrayList<>(all.size());
        for (StaticAddress each : all) {
            NetworkAddress key = address(each, configuration);
            if (key != null) {
                counting.add(key);
            }
        }
        return List.copyOf(counting);
    }

    private static String stripped(String value) {
        String stripped = value == null ? "" : value.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
