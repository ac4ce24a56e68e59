package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.internal.CameraFacts.NetworkAddress;
import org.slatecard.validation.records.TransferRecords;

/** Who uses what and who shares what in a fleet, kept up to date one element at a time. */
final class FleetIndex {
    private final Fleet fleet;
    private final Map<Camera, CameraFacts> facts;
    private final Usage usage = new Usage();
    private final SharedValues<String> labels;
    private final SharedValues<String> serialNumbers;
    private final SharedValues<String> directories;
    private final SharedValues<NetworkAddress> addresses;
    private SharedValues<String> passwords;
    private SecretDigests digests;
    private final Map<TransferTarget, Set<Certificate>> certificatesOf = new LinkedHashMap<>();
    private final Map<Certificate, Set<TransferTarget>> targetsWith = new HashMap<>();
    private Set<String> rehearsed = new HashSet<>();
    private final Hosts hosts = new Hosts();
    private final Alike<WirelessProfile> ssids = new Alike<>();
    /**
     * Made when it is first asked for, by whichever thread: whoever only looks at secrets decodes no certificate.
     */
    private CertificateIndex certificates;

    FleetIndex(Fleet fleet, Secrets secrets) {
        this.fleet = fleet;
        int cameras = fleet.getCameras().size();
        facts = HashMap.newHashMap(cameras);
        labels = new SharedValues<>(cameras);
        serialNumbers = new SharedValues<>(cameras);
        directories = new SharedValues<>(cameras);
        addresses = new SharedValues<>(cameras);
        digests = new SecretDigests(secrets);
        passwords = new SharedValues<>(0);
        fleet.getCameras().forEach(camera -> replace(camera, null, CameraFacts.of(camera), each -> {}));
        fleet.getTargets().forEach(this::addTarget);
        fleet.getProfiles().forEach(network -> addSsid(network, each -> {}));
    }

    /** From now on secrets are read from there. */
    void read(Secrets secrets) {
        digests = new SecretDigests(secrets);
        passwords = new SharedValues<>(0);
        facts.forEach((camera, each) -> passwords.move(camera, null, digests.of(each.passwordId()), other -> {}));
    }

    /** From now on uploads were rehearsed for cameras with the labels in there. */
    void read(TransferRecords records) {
        rehearsed = new HashSet<>();
        records.rehearsals().forEach(each -> rehearsed.add(each.camera().strip()));
    }

    /** What is known of a camera; null for one that is not in the fleet. */
    CameraFacts facts(Camera camera) {
        return facts.get(camera);
    }

    Usage usage() {
        return usage;
    }

    boolean sharesLabel(CameraFacts camera) {
        return labels.isShared(camera.label());
    }

    boolean sharesSerialNumber(CameraFacts camera) {
        return serialNumbers.isShared(camera.serialNumber());
    }

    boolean sharesDirectory(CameraFacts camera) {
        return directories.isShared(camera.directory());
    }

    boolean sharesAddress(CameraFacts camera, StaticAddress address) {
        return addresses.isShared(CameraFacts.address(address, camera.configuration()));
    }

    boolean sharesPassword(String secretId) {
        return passwords.isShared(digests.of(secretId));
    }

    boolean isHost(int address) {
        return hosts.contains(address);
    }

    /** The other wireless networks with the same SSID, by id. */
    List<WirelessProfile> withSameSsid(WirelessProfile network) {
        return ssids.withSame(network);
    }

    synchronized CertificateIndex certificates() {
        if (certificates == null) {
            certificates = new CertificateIndex();
            fleet.getCertificates().forEach(certificate -> certificates.add(certificate, each -> {}));
        }
        return certificates;
    }

    /** Reads a certificate again, or forgets it; gives the others that this concerns. */
    Set<EObject> updateCertificate(Certificate certificate) {
        Set<EObject> touched = new LinkedHashSet<>();
        certificates().remove(certificate, touched::add);
        if (certificate.eContainer() == fleet) {
            certificates().add(certificate, touched::add);
        }
        return touched;
    }

    private void addSsid(EObject network, Consumer<EObject> touched) {
        if (network instanceof WirelessProfile wireless) {
            ssids.add(wireless, wireless.getSsid(), touched);
        }
    }

    /** The cameras that use a network or transfer target. */
    List<Camera> usersOf(EObject element) {
        if (usage.users(element) == null) {
            return List.of();
        }
        return facts.entrySet().stream().filter(each -> each.getValue().uses(element)).map(Map.Entry::getKey)
                .toList();
    }

    /** The cameras with a label that send to a target, in the order of the fleet. */
    List<Camera> senders(String label, TransferTarget target) {
        List<Camera> senders = labels.holders(label).stream().filter(each -> facts.get(each).uses(target)).toList();
        return senders.size() < 2 ? senders : fleet.getCameras().stream().filter(senders::contains).toList();
    }

    /** Who sets transfer targets among which is that one. */
    List<Settings> settersOf(TransferTarget target) {
        return usage.targetSetters().stream().filter(setter -> setter != null)
                .filter(setter -> setter.getTransferTargets().contains(target)).toList();
    }

    /** The transfer targets that have a certificate. */
    Set<TransferTarget> targetsWith(EObject certificate) {
        return targetsWith.getOrDefault(certificate, Set.of());
    }

    /** Ids of the models of the cameras that use a network or transfer target; of all cameras where none does. */
    List<String> modelIdsFor(EObject element) {
        ModelCounts known = usage.users(element);
        return known == null ? modelIds() : known.ids();
    }

    /** Ids of the models of all cameras; where there is none, the one that the fleet sets. */
    List<String> modelIds() {
        if (usage.all().isEmpty()) {
            return fleet.getModelId() == null ? List.of() : List.of(fleet.getModelId());
        }
        return usage.all().ids();
    }

    /** Reads a camera again, or forgets it when it has left the fleet; gives the elements that this concerns. */
    Set<EObject> update(Camera camera) {
        CameraFacts after = camera.getFleet() == fleet ? CameraFacts.of(camera) : null;
        Set<EObject> touched = new LinkedHashSet<>();
        replace(camera, facts.get(camera), after, element -> touched.add(element == null ? fleet : element));
        return touched;
    }

    /** Reads a transfer target again, or forgets it; gives the certificates and cameras that this concerns. */
    Set<EObject> updateTarget(TransferTarget target) {
        Set<EObject> touched = new LinkedHashSet<>(certificatesOf.getOrDefault(target, Set.of()));
        for (EObject certificate : touched) {
            targetsWith.computeIfPresent((Certificate) certificate, (key, targets) -> without(targets, target));
        }
        certificatesOf.remove(target);
        Integer before = hosts.remove(target);
        Integer after = null;
        if (target.eContainer() == fleet) {
            after = addTarget(target);
            touched.addAll(target.getRootCertificates());
        }
        if (before != null && !before.equals(after)) {
            touched.addAll(camerasAt(before));
        }
        if (after != null && !after.equals(before)) {
            touched.addAll(camerasAt(after));
        }
        return touched;
    }

    /** Reads a wireless network again, or forgets it; gives those that had or have the same SSID. */
    Set<EObject> updateNetwork(EObject network) {
        Set<EObject> touched = new LinkedHashSet<>();
        ssids.remove(network, touched::add);
        if (network.eContainer() == fleet) {
            addSsid(network, touched::add);
        }
        return touched;
    }

    private void replace(Camera camera, CameraFacts before, CameraFacts after, Consumer<EObject> touched) {
        facts.compute(camera, (key, earlier) -> after);
        labels.move(camera, before == null ? null : before.label(), after == null ? null : after.label(),
                touched::accept);
        serialNumbers.move(camera, before == null ? null : before.serialNumber(),
                after == null ? null : after.serialNumber(), touched::accept);
        directories.move(camera, before == null ? null : before.directory(), after == null ? null : after.directory(),
                touched::accept);
        addresses.move(camera, before == null ? List.of() : before.addresses(),
                after == null ? List.of() : after.addresses(), touched::accept);
        passwords.move(camera, before == null ? null : digests.of(before.passwordId()),
                after == null ? null : digests.of(after.passwordId()), other -> touched.accept(passwordSetter(other)));
        if (before != null && after != null && before.usesTheSame(after)) {
            boolean same = Objects.equals(before.label(), after.label())
                    && Objects.equals(before.serialNumber(), after.serialNumber());
            if (!same && (rehearsed.contains(before.label()) || rehearsed.contains(after.label()))) {
                after.targets().forEach(touched);
            }
            return;
        }
        if (before != null) {
            usage.remove(before, touched);
        }
        if (after != null) {
            usage.add(after, touched);
        }
    }

    private Settings passwordSetter(Camera camera) {
        return facts.get(camera).configuration().passwordSecretId().origin();
    }

    private List<Camera> camerasAt(int address) {
        return facts.entrySet().stream()
                .filter(each -> each.getValue().addresses().stream().anyMatch(used -> used.address() == address))
                .map(Map.Entry::getKey).toList();
    }

    /** Takes a target in; gives the IPv4 address of its host, null for none. */
    private Integer addTarget(TransferTarget target) {
        Set<Certificate> certificates = new HashSet<>(target.getRootCertificates());
        certificatesOf.put(target, certificates);
        certificates.forEach(each -> targetsWith.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(target));
        return hosts.add(target);
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        all.remove(one);
        return all.isEmpty() ? null : all;
    }
}
