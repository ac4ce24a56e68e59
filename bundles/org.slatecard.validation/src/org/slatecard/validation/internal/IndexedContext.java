package org.slatecard.validation.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.text.Text;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.internal.CameraFacts.UploadServer;
import org.slatecard.validation.records.TransferRecords;

/** Answers rules from the indexes of a fleet, for one thread and until the next edit. */
final class IndexedContext implements RuleContext {
    private final FleetIndex index;
    private final CameraModels cameraModels;
    private final Secrets secrets;
    private final TransferRecords records;
    /** The camera that was asked for last: all rules ask for the same one after the other. */
    private Camera asked;
    private CameraFacts askedFacts;

    IndexedContext(FleetIndex index, CameraModels cameraModels, Secrets secrets, TransferRecords records) {
        this.index = index;
        this.cameraModels = cameraModels;
        this.secrets = secrets;
        this.records = records;
    }

    @Override
    public EffectiveConfiguration effective(Camera camera) {
        return facts(camera).configuration();
    }

    private CameraFacts facts(Camera camera) {
        if (asked != camera) {
            CameraFacts known = index.facts(camera);
            askedFacts = known == null ? CameraFacts.of(camera) : known;
            asked = camera;
        }
        return askedFacts;
    }

    @Override
    public Optional<CameraModel> model(Camera camera) {
        return model(effective(camera).modelId().value());
    }

    @Override
    public Optional<CameraModel> model(String id) {
        return cameraModels.find(id);
    }

    @Override
    public Optional<Text> problem(String modelId) {
        return cameraModels.problem(modelId);
    }

    @Override
    public List<CameraModel> models(NetworkProfile profile) {
        return known(index.modelIdsFor(profile));
    }

    @Override
    public List<CameraModel> models(TransferTarget target) {
        return known(index.modelIdsFor(target));
    }

    @Override
    public List<CameraModel> models(Certificate certificate) {
        Set<TransferTarget> targets = index.targetsWith(certificate);
        if (targets.isEmpty()) {
            return known(index.modelIds());
        }
        Set<String> ids = new TreeSet<>();
        targets.forEach(target -> ids.addAll(index.modelIdsFor(target)));
        return known(ids);
    }

    @Override
    public List<CameraModel> models(Settings setter) {
        ModelCounts takers = index.usage().takers(setter, FleetPackage.Literals.SETTINGS__TRANSFER_TARGETS);
        return takers == null ? List.of() : known(takers.ids());
    }

    @Override
    public int users(NetworkProfile profile) {
        return count(profile);
    }

    @Override
    public int users(TransferTarget target) {
        return count(target);
    }

    @Override
    public List<Camera> senders(String label, TransferTarget target) {
        return index.senders(label.strip(), target);
    }

    @Override
    public boolean isUsed(Certificate certificate) {
        return !index.targetsWith(certificate).isEmpty();
    }

    @Override
    public Optional<ReadCertificate> read(Certificate certificate) {
        return index.certificates().of(certificate);
    }

    @Override
    public List<Certificate> withSameContent(Certificate certificate) {
        return index.certificates().withSameContent(certificate);
    }

    @Override
    public Optional<Certificate> root(Certificate certificate) {
        return index.certificates().root(certificate);
    }

    @Override
    public List<Certificate> withOtherKey(Certificate certificate) {
        return index.certificates().withOtherKey(certificate);
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public List<NetworkProfile> networks(TransferTarget target) {
        return index.usage().networks(target);
    }

    @Override
    public List<WirelessProfile> withSameSsid(WirelessProfile network) {
        return index.withSameSsid(network);
    }

    @Override
    public boolean isTaken(Settings setter, EStructuralFeature feature) {
        return index.usage().takers(setter, feature) != null;
    }

    @Override
    public boolean lacksUploadServer(Settings setter) {
        return index.usage().has(setter, UploadServer.LACKING);
    }

    @Override
    public boolean missesUploadServer(Settings setter) {
        return index.usage().has(setter, UploadServer.MISSED);
    }

    @Override
    public boolean sharesLabel(Camera camera) {
        return index.sharesLabel(facts(camera));
    }

    @Override
    public boolean sharesSerialNumber(Camera camera) {
        return index.sharesSerialNumber(facts(camera));
    }

    @Override
    public boolean sharesDirectoryName(Camera camera) {
        return index.sharesDirectory(facts(camera));
    }

    @Override
    public boolean sharesAddress(Camera camera, StaticAddress address) {
        return index.sharesAddress(facts(camera), address);
    }

    @Override
    public boolean isHost(int address) {
        return index.isHost(address);
    }

    @Override
    public boolean sharesPassword(Settings setter) {
        return isTaken(setter, FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID)
                && index.sharesPassword(setter.getAccessPasswordSecretId());
    }

    @Override
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public TransferRecords records() {
        return records;
    }

    private int count(EObject element) {
        ModelCounts users = index.usage().users(element);
        return users == null ? 0 : users.cameras();
    }

    private List<CameraModel> known(Collection<String> ids) {
        List<CameraModel> known = new ArrayList<>(ids.size());
        for (String id : ids) {
            cameraModels.find(id).ifPresent(known::add);
        }
        return known;
    }
}
