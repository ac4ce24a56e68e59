package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Secrets;

/**
 * What a rule must find and what it must let pass, each as a change to a fleet without a mistake.
 *
 * @param fails   makes the mistake
 * @param passes  comes as near to it as is allowed
 * @param secrets what the vault holds when it fails; the password {@code Camera2610} otherwise
 */
record Example(Consumer<Fleet> fails, Consumer<Fleet> passes, Secrets secrets) {
    /** No secret has a mistake. */
    static final Secrets GOOD = vault("Camera2610");

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

    private static Secrets vault(String password) {
        return vault(Map.of("entry-1", password));
    }

    private static Secrets vault(Map<String, String> changed) {
        Map<String, String> entries = new HashMap<>(Map.of("entry-1", "Camera2610", "passphrase", "Production-26",
                "server", "ingest"));
        entries.putAll(changed);
        return Secrets.open(id -> Optional.ofNullable(entries.get(id)).map(String::toCharArray));
    }

    private static Fleet changed(Consumer<Fleet> change) {
        Fleet fleet = FleetBuilder.fleet("clean").camera("CAM 1", camera -> camera.setSerialNumber("2100001"))
                .camera("CAM 2", camera -> camera.setSerialNumber("2100002"))
                .wireless("Production", network -> network.setPassphraseSecretId("passphrase"))
                .certificate("Root", new byte[900], certificate -> {}).target("Ingest", target -> {
                    target.setHostName("ingest.example.org");
                    target.setUsingSecureProtocol(true);
                    target.setPasswordSecretId("server");
                }).build();
        fleet.setAccessUserName("van-3");
        fleet.setAccessPasswordSecretId("entry-1");
        fleet.getTargets().get(0).getRootCertificates().addAll(fleet.getCertificates());
        change.accept(fleet);
        return fleet;
    }
}
