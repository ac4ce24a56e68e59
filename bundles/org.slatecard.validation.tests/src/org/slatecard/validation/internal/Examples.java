package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Registration;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Secrets;

/** An example for every rule; a rule without one fails its contract. */
final class Examples {
    /** The largest certificate whose PEM form has at most 1,000,000 bytes. */
    private static final int LARGEST_DER = 738_420;

    /** The raw form of a WPA2 key. */
    private static final String HEXADECIMAL_KEY = "0123456789abcdef".repeat(4);

    static final Map<String, Example> BY_RULE = Map.ofEntries(
            entry("access-password-characters", Example.password("Camera 2610")),
            entry("access-password-length", Example.password("Cam2610")),
            entry("access-password-letter-and-digit", Example.password("26102610")),
            entry("access-password-missing", Example.of(fleet -> fleet.unsetAccessPasswordSecretId(),
                    fleet -> fleet.setAccessPasswordSecretId("entry-1"))),
            entry("access-password-unreadable", Example.camera(
                    camera -> camera.setAccessPasswordSecretId("entry-2"), Camera::unsetAccessPasswordSecretId)),
            entry("access-user-name-characters", Example.camera(camera -> camera.setAccessUserName("cam#1"),
                    camera -> camera.setAccessUserName("Aa0!%+,-.=_"))),
            entry("access-user-name-factory", Example.of(fleet -> fleet.unsetAccessUserName(),
                    fleet -> fleet.setAccessUserName("Admin"))),
            entry("access-user-name-length", Example.camera(camera -> camera.setAccessUserName("12345678901234567"),
                    camera -> camera.setAccessUserName("1234567890123456"))),
            entry("camera-label-missing",
                    Example.camera(camera -> camera.setLabel(" "), camera -> camera.setLabel("?"))),
            entry("camera-label-shared", Example.camera(camera -> camera.setLabel("CAM 2 "),
                    camera -> camera.setLabel("CAM 2A"))),
            entry("camera-model-unknown", Example.camera(camera -> camera.setModelId("MPC-2160"),
                    camera -> camera.setModelId("MPC-2610"))),
            entry("certificate-too-large", Example.of(
                    fleet -> fleet.getCertificates().get(0).setDer(new byte[LARGEST_DER + 1]),
                    fleet -> fleet.getCertificates().get(0).setDer(new byte[LARGEST_DER]))),
            entry("host-name-characters", Example.target(target -> target.setHostName("ingest_1.example.org"),
                    target -> target.setHostName("ingest-1.example.org"))),
            entry("host-name-length", Example.target(target -> target.setHostName(null),
                    target -> target.setHostName("x"))),
            entry("host-name-pasted", Example.target(target -> target.setHostName("ftp://me@ftp.example.org:2121/in"),
                    target -> target.setHostName("ftp.example.org"))),
            entry("host-name-syntax", Example.target(target -> target.setHostName("192.0.2.256"),
                    target -> target.setHostName("192.0.2.255"))),
            entry("passphrase-characters", Example.passphrase("Production 26")),
            entry("passphrase-length", Example.passphrase(HEXADECIMAL_KEY)),
            entry("passphrase-missing", Example.network(network -> network.setPassphraseSecretId(null), network -> {
                network.setPassphraseSecretId("passphrase");
            })),
            entry("passphrase-unreadable", Example.network(network -> network.setPassphraseSecretId("gone"),
                    network -> network.setPassphraseSecretId("passphrase"))),
            entry("port-range", Example.target(target -> target.setPort(65536), target -> target.setPort(65535))),
            entry("secrets-not-checked", new Example(Examples::forgetSecrets, fleet -> {}, Secrets.NONE)),
            entry("secure-protocol-off", Example.target(target -> target.setUsingSecureProtocol(false),
                    target -> target.setUsingSecureProtocol(true))),
            entry("serial-number-missing", Example.camera(camera -> camera.setSerialNumber(null),
                    camera -> camera.setSerialNumber("1"))),
            entry("serial-number-shared", Example.camera(camera -> camera.setSerialNumber("2100002"),
                    camera -> camera.setSerialNumber("2100003"))),
            entry("server-password-characters", Example.serverPassword("p\u00e4ssword")),
            entry("server-password-length", Example.serverPassword("p".repeat(256))),
            entry("server-password-unreadable", Example.target(target -> target.setPasswordSecretId("gone"),
                    target -> target.setPasswordSecretId(null))),
            entry("ssid-characters", Example.network(network -> network.setSsid("Café"),
                    network -> network.setSsid("-.@_()!\"#$%&'*+,/:;<=>?[\\]^{|}~"))),
            entry("ssid-length", Example.network(network -> network.setSsid("123456789012345678901234567890123"),
                    network -> network.setSsid("12345678901234567890123456789012"))),
            entry("ssid-outer-blanks", Example.network(network -> network.setSsid("Production\u3000"),
                    network -> network.setSsid("Production"))),
            entry("ssid-space", Example.network(network -> network.setSsid("Media Centre"), network -> {
                network.setSsid("Media Centre");
                network.setRegistration(Registration.SCAN_NETWORKS);
            })),
            entry("target-certificate-missing", Example.target(target -> target.getRootCertificates().clear(),
                    target -> target.setDisplayName("Other"))),
            entry("vault-locked", new Example(fleet -> {}, fleet -> {}, Secrets.LOCKED)),
            entry("wireless-security-none", Example.network(network -> network.setSecurity(Security.NONE),
                    network -> network.setSecurity(Security.WPA3))));

    private Examples() {}

    private static void forgetSecrets(Fleet fleet) {
        fleet.unsetAccessPasswordSecretId();
        ((WirelessProfile) fleet.getProfiles().get(0)).setPassphraseSecretId(null);
        fleet.getTargets().get(0).setPasswordSecretId(null);
    }
}
