package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slatecard.model.fleet.AccessPointSecurity;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.Protection;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.records.TransferRecords;

/**
 * What a rule must find and what it must let pass, each as a change to a fleet without a mistake.
 *
 * @param fails   makes the mistake
 * @param passes  comes as near to it as is allowed
 * @param secrets what the vault holds when it fails; the password {@code Camera2610} otherwise
 * @param failed  what earlier checks came to when it fails
 * @param passed  what they came to otherwise
 * @param beside  rules that cannot but speak as well, of something else that such a fleet has
 */
record Example(Consumer<Fleet> fails, Consumer<Fleet> passes, Secrets secrets, Function<Fleet, TransferRecords> failed,
        Function<Fleet, TransferRecords> passed, Set<String> beside) {
    /** No secret has a mistake. */
    static final Secrets GOOD = vault("Camera2610");

    /** An example for which nothing is known of earlier checks. */
    Example(Consumer<Fleet> fails, Consumer<Fleet> passes, Secrets secrets) {
        this(fails, passes, secrets, fleet -> TransferRecords.NONE, fleet -> TransferRecords.NONE);
    }

    /** An example of which no other rule speaks. */
    Example(Consumer<Fleet> fails, Consumer<Fleet> passes, Secrets secrets, Function<Fleet, TransferRecords> failed,
            Function<Fleet, TransferRecords> passed) {
        this(fails, passes, secrets, failed, passed, Set.of());
    }

    /** An example that is about earlier checks. */
    static Example records(Function<Fleet, TransferRecords> failed, Function<Fleet, TransferRecords> passed) {
        return new Example(fleet -> {}, fleet -> {}, GOOD, failed, passed);
    }

    /** The same, with rules that cannot but speak as well. */
    Example beside(String... ids) {
        return new Example(fails, passes, secrets, failed, passed, Set.of(ids));
    }

    /** An example that is about the fleet itself. */
    static Example of(Consumer<Fleet> fails, Consumer<Fleet> passes) {
        return new Example(fails, passes, GOOD);
    }

    /** An example that is about the camera. */
    static Example camera(Consumer<Camera> fails, Consumer<Camera> passes) {
        return of(fleet -> fails.accept(fleet.getCameras().get(0)), fleet -> passes.accept(fleet.getCameras().get(0)));
    }

    /** An example that is about the wireless network. */
    static Example network(Consumer<WirelessProfile> fails, Consumer<WirelessProfile> passes) {
        return of(fleet -> fails.accept((WirelessProfile) fleet.getProfiles().get(0)),
                fleet -> passes.accept((WirelessProfile) fleet.getProfiles().get(0)));
    }

    /** An example that is about the transfer target. */
    static Example target(Consumer<TransferTarget> fails, Consumer<TransferTarget> passes) {
        return of(fleet -> fails.accept(fleet.getTargets().get(0)), fleet -> passes.accept(fleet.getTargets().get(0)));
    }

    /** An example that is about the address of the camera. */
    static Example address(String fails, String passes) {
        return camera(camera -> camera.getStaticAddresses().get(0).setIpAddress(fails),
                camera -> camera.getStaticAddresses().get(0).setIpAddress(passes));
    }

    /** An example that is about the group. */
    static Example group(Consumer<CameraGroup> fails, Consumer<CameraGroup> passes) {
        return of(fleet -> fails.accept(fleet.getGroups().get(0)), fleet -> passes.accept(fleet.getGroups().get(0)));
    }

    /** An example for which the vault holds something else. */
    static Example secrets(Map<String, String> changed, Consumer<Fleet> fails, Consumer<Fleet> passes) {
        return new Example(fails, passes, vault(changed));
    }

    /** An example that is about the password in the vault. */
    static Example password(String fails) {
        return new Example(fleet -> {}, fleet -> {}, vault(fails));
    }

    /** An example that is about the passphrase in the vault. */
    static Example passphrase(String fails) {
        return new Example(fleet -> {}, fleet -> {}, vault(Map.of("passphrase", fails)));
    }

    /** An example that is about the password of the transfer target in the vault. */
    static Example serverPassword(String fails) {
        return new Example(fleet -> {}, fleet -> {}, vault(Map.of("server", fails)));
    }

    Fleet failing() {
        return changed(fails);
    }

    Fleet passing() {
        return changed(passes);
    }

    /** Secrets of which some are others than the good ones. */
    static Secrets vault(Map<String, String> changed) {
        Map<String, String> entries = new HashMap<>(Map.of("entry-1", "Camera2610", "entry-2", "Kamera2611",
                "passphrase", "Production-26", "again", "Production-26", "server", "ingest"));
        entries.putAll(changed);
        return Secrets.open(id -> Optional.ofNullable(entries.get(id)).map(String::toCharArray), spec -> {
            String id = "made-" + entries.size();
            entries.put(id, "Made" + "0".repeat(spec.getMinLength()) + entries.size());
            return Optional.of(id);
        });
    }

    private static Secrets vault(String password) {
        return vault(Map.of("entry-1", password));
    }

    private static Fleet changed(Consumer<Fleet> change) {
        Fleet fleet = FleetBuilder.fleet("clean").group("Pitch", group -> {})
                .wireless("Production", Example::set)
                .camera("CAM 1", camera -> set(camera, 1)).camera("CAM 2", camera -> set(camera, 2))
                .certificate("Root", new byte[900], certificate -> {}).target("Ingest", Example::set).build();
        fleet.setAccessUserName("van-3");
        fleet.setLanType(LanType.WIRELESS);
        fleet.getNetworkProfiles().addAll(fleet.getProfiles());
        fleet.getTransferTargets().addAll(fleet.getTargets());
        fleet.getTargets().get(0).getRootCertificates().addAll(fleet.getCertificates());
        change.accept(fleet);
        return fleet;
    }

    private static void set(WirelessProfile network) {
        network.setProtection(Protection.ROUTER);
        network.setAccessPointOffers(AccessPointSecurity.WPA2);
        network.setPassphraseSecretId("passphrase");
        network.setDhcp(false);
        network.setSubnetMask("255.255.255.0");
        network.setGateway("10.20.0.1");
        network.setPrimaryDns("10.20.0.53");
    }

    private static void set(Camera camera, int number) {
        camera.setSerialNumber("210000" + number);
        camera.setAccessPasswordSecretId("entry-" + number);
        camera.setGroup(camera.getFleet().getGroups().get(0));
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setProfile(camera.getFleet().getProfiles().get(0));
        address.setIpAddress("10.20.0.1" + number);
        camera.getStaticAddresses().add(address);
    }

    private static void set(TransferTarget target) {
        target.setHostName("ingest.example.org");
        target.setUsingSecureProtocol(true);
        target.setPassiveMode(true);
        target.setDestinationDirectory("/clips/{camera}");
        target.setPasswordSecretId("server");
    }
}
