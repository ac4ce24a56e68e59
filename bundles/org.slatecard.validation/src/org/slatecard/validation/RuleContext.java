package org.slatecard.validation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.text.Text;
import org.slatecard.validation.records.TransferRecords;

/**
 * What a rule may know besides the object that it looks at. A rule that asks for more than is here would not be run
 * again when that changes.
 */
public interface RuleContext {
    /** What the camera is set up with after inheritance. */
    EffectiveConfiguration effective(Camera camera);

    /** The model of a camera; empty where it is not known, and then nothing that depends on it is checked. */
    Optional<CameraModel> model(Camera camera);

    /** The camera model with that id, if it is known. */
    Optional<CameraModel> model(String id);

    /** Why the data of a camera model cannot be used; empty where it can, and where there is no data. */
    Optional<Text> problem(String modelId);

    /**
     * The known models of the cameras that use a network, by id; of all cameras of the fleet where none does, and the
     * one that the fleet sets where there is no camera.
     */
    List<CameraModel> models(NetworkProfile profile);

    /** The known models of the cameras that send to a target, by id; all of the fleet as for networks. */
    List<CameraModel> models(TransferTarget target);

    /** The known models of the cameras that send to a target with that certificate; all of the fleet as for networks. */
    List<CameraModel> models(Certificate certificate);

    /**
     * The known models of the cameras that take their transfer targets from there, or set them there, by id; empty
     * where no camera does.
     */
    List<CameraModel> models(Settings setter);

    /** How many cameras use a network. */
    int users(NetworkProfile profile);

    /** How many cameras send to a target. */
    int users(TransferTarget target);

    /** The cameras with a label that send to a target, in the order of the fleet; blanks around it do not count. */
    List<Camera> senders(String label, TransferTarget target);

    /** Whether a target has that certificate. */
    boolean isUsed(Certificate certificate);

    /** What a certificate says; empty where it cannot be read, and then nothing that depends on it is checked. */
    Optional<ReadCertificate> read(Certificate certificate);

    /** The other certificates with the same content, by id. */
    List<Certificate> withSameContent(Certificate certificate);

    /**
     * The root of the fleet that a certificate leads to, by the signatures of those between; empty where there is none,
     * or it is self-signed.
     */
    Optional<Certificate> root(Certificate certificate);

    /** The other certificates with the same subject and another key, by id. */
    List<Certificate> withOtherKey(Certificate certificate);

    /** The instant for which is checked: now, as a rule. */
    Instant now();

    /** The networks of the cameras that send to a target, by id. */
    List<NetworkProfile> networks(TransferTarget target);

    /** The other wireless networks with the same SSID, by id; none where it has no SSID. */
    List<WirelessProfile> withSameSsid(WirelessProfile network);

    /**
     * Whether there is a camera that takes its networks, transfer targets or access password from there, or sets them
     * there.
     *
     * @param setter a camera, group or fleet that sets the feature; null for cameras for which nobody does
     */
    boolean isTaken(Settings setter, EStructuralFeature feature);

    /** Whether a camera that takes its transfer targets from there has several, and no default upload server. */
    boolean lacksUploadServer(Settings setter);

    /** Whether a camera that takes its transfer targets from there has a default upload server that is none of them. */
    boolean missesUploadServer(Settings setter);

    /** Whether another camera has the same label; blanks around it do not count, and no label is not shared. */
    boolean sharesLabel(Camera camera);

    /** Whether another camera has the same serial number; blanks around it do not count, and none is not shared. */
    boolean sharesSerialNumber(Camera camera);

    /** Whether the label of another camera becomes the same directory. */
    boolean sharesDirectoryName(Camera camera);

    /** Whether another camera that uses the same network has the same address in it. */
    boolean sharesAddress(Camera camera, StaticAddress address);

    /** Whether the host name of a transfer target is that IPv4 address, in network byte order. */
    boolean isHost(int address);

    /**
     * Whether the access password that is set there is that of more than one camera; false where no camera takes it
     * from there, and where the vault is not open.
     */
    boolean sharesPassword(Settings setter);

    /** Where secrets are read from. */
    Secrets secrets();

    /** What earlier checks of servers and rehearsals came to. */
    TransferRecords records();
}
