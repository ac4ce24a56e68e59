package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Secrets;

/** Examples of rules about the access authentication, and about secrets as a whole. */
final class AccessExamples {
    static final Map<String, Example> ALL = Map.ofEntries(
            entry("access-password-characters", Example.password("Camera 2610")),
            entry("access-password-guessable", Example.password("x-Van3-2026")),
            entry("access-password-length", Example.password("Kam2610")),
            entry("access-password-letter-and-digit", Example.password("26102610")),
            entry("access-password-missing", Example.camera(Camera::unsetAccessPasswordSecretId,
                    camera -> camera.setAccessPasswordSecretId("entry-1"))),
            entry("access-password-shared", Example.secrets(Map.of("entry-3", "Kamera2611"),
                    fleet -> fleet.getCameras().get(0).setAccessPasswordSecretId("entry-3"), fleet -> {})),
            entry("access-password-unreadable", Example.camera(
                    camera -> camera.setAccessPasswordSecretId("entry-9"),
                    camera -> camera.setAccessPasswordSecretId("entry-1"))),
            entry("access-user-name-characters", Example.camera(camera -> camera.setAccessUserName("cam#1"),
                    camera -> camera.setAccessUserName("Aa0!%+,-.=_"))),
            entry("access-user-name-factory", Example.of(Fleet::unsetAccessUserName,
                    fleet -> fleet.setAccessUserName("Admin"))),
            entry("access-user-name-length", Example.camera(camera -> camera.setAccessUserName("12345678901234567"),
                    camera -> camera.setAccessUserName("1234567890123456"))),
            entry("secrets-not-checked", new Example(AccessExamples::forgetSecrets, fleet -> {}, Secrets.NONE)),
            entry("vault-locked", new Example(fleet -> {}, fleet -> {}, Secrets.LOCKED)));

    private AccessExamples() {}

    private static void forgetSecrets(Fleet fleet) {
        fleet.getCameras().forEach(Camera::unsetAccessPasswordSecretId);
        ((WirelessProfile) fleet.getProfiles().get(0)).setPassphraseSecretId(null);
        fleet.getTargets().get(0).setPasswordSecretId(null);
    }
}
