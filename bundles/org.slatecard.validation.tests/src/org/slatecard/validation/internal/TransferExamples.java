package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.TransferTarget;

/** Examples of rules about transfer targets. */
final class TransferExamples {
    static final Map<String, Example> ALL = Map.ofEntries(
            entry("authorities-differ", Example.of(fleet -> addTarget(fleet, new byte[901]),
                    fleet -> addTarget(fleet, new byte[900]))),
            entry("directory-backslash", directory("\\\\clips\\{camera}", "/clips/{camera}")),
            entry("directory-characters", directory("/evening league/{camera}", "/!#$%&'()*+,-.:;<=>?@[]~`{camera}")),
            entry("directory-length",
                    directory("/" + "x".repeat(128) + "{serial}", "/" + "x".repeat(110) + "{serial}")),
            entry("directory-name-shared", Example.camera(camera -> camera.setLabel("CAM-2"),
                    camera -> camera.setLabel("CAM-3"))),
            entry("directory-placeholder", directory("/{group}/{camera}", "/{serial}/{camera}")),
            entry("directory-shared", directory("/clips", "/clips/{serial}")),
            entry("directory-too-long", directory("/" + "x".repeat(123) + "{camera}",
                    "/" + "x".repeat(122) + "{camera}")),
            entry("display-name-characters", Example.target(target -> target.setDisplayName("My Ingest_1"),
                    target -> target.setDisplayName("!#$%&'()*+,-./:"))),
            entry("display-name-length", Example.target(target -> target.setDisplayName("12345678901234567"),
                    target -> target.setDisplayName("1234567890123456"))),
            entry("host-name-characters", host("ｆｔｐ．example.org", "ingest-1.example.org")),
            entry("host-name-internationalised", host("放送.example", "xn--1lqs03n.example")),
            entry("host-name-ipv6", host("2001:db8::10", "192.0.2.10")),
            entry("host-name-length", host(null, "x")),
            entry("host-name-pasted", host("ftp://me@ftp.example.org:2121/in", "ftp.example.org")),
            entry("host-name-syntax", host("192.0.2.256", "192.0.2.255")),
            entry("host-name-trailing-dot", host("ftp.example.org.", "ftp.example.org")),
            entry("passive-mode-off", Example.target(target -> target.setPassiveMode(false),
                    target -> target.setPassiveMode(true))),
            entry("port-implicit-tls", Example.target(target -> target.setPort(990), target -> target.setPort(989))),
            entry("port-range", Example.target(target -> target.setPort(65536), target -> target.setPort(65535))),
            entry("port-sftp", Example.target(target -> target.setPort(22), target -> target.setPort(2222))),
            entry("private-host-remote", host("192.168.0.10", "10.20.0.10")),
            entry("private-host-undecided", Example.of(fleet -> setDhcp(fleet, "192.168.0.10"),
                    fleet -> setDhcp(fleet, "192.0.2.10"))),
            entry("secure-protocol-off", Example.of(fleet -> {
                fleet.getTargets().get(0).setUsingSecureProtocol(false);
            }, fleet -> fleet.getTargets().get(0).setUsingSecureProtocol(true))),
            entry("server-password-characters", Example.serverPassword("p\u00e4ssword")),
            entry("server-password-length", Example.serverPassword("p".repeat(256))),
            entry("server-password-unreadable", Example.target(target -> target.setPasswordSecretId("gone"),
                    target -> target.setPasswordSecretId(null))),
            entry("server-user-name-characters", Example.target(target -> target.setUserName("ｃａｍｅｒａｓ"),
                    target -> target.setUserName("cameras@ob_3"))),
            entry("server-user-name-length", Example.target(target -> target.setUserName("u".repeat(256)),
                    target -> target.setUserName("u".repeat(255)))),
            entry("slots-exceeded", Example.of(fleet -> addTargets(fleet, 3), fleet -> addTargets(fleet, 2))),
            entry("target-common-name-only",
                    server(named().named("CN=ingest.example.org").by("CN=ingest.example.org"),
                            named().named("CN=ingest.example.org").by("CN=ingest.example.org")
                                    .server("ingest.example.org"))),
            entry("target-name-mismatch", server(named().server("ftp.example.org", "i*.example.org"),
                    named().server("ftp.example.org", "*.example.org"))),
            entry("target-certificate-missing", Example.of(fleet -> {
                fleet.getTargets().get(0).getRootCertificates().clear();
                fleet.getCertificates().clear();
            }, fleet -> {})),
            entry("target-several-certificates", Example.of(fleet -> addCertificate(fleet, true),
                    fleet -> {})),
            entry("upload-server-foreign", Example.of(fleet -> {
                addTarget(fleet, new byte[900]);
                fleet.setDefaultUploadServer(fleet.getTargets().get(0));
                fleet.getCameras().get(0).getTransferTargets().add(fleet.getTargets().get(1));
            }, fleet -> {
                addTarget(fleet, new byte[900]);
                fleet.getCameras().get(0).getTransferTargets().add(fleet.getTargets().get(1));
                fleet.getCameras().get(0).getTransferTargets().add(fleet.getTargets().get(0));
            })),
            entry("upload-server-missing", Example.of(fleet -> {
                addTarget(fleet, new byte[900]);
                fleet.unsetDefaultUploadServer();
            }, fleet -> {})));

    private TransferExamples() {}

    private static MadeCertificate named() {
        return new MadeCertificate().server();
    }

    /** A server that signed itself, of which a rule of its own speaks. */
    private static Example server(MadeCertificate fails, MadeCertificate passes) {
        return Example.of(fleet -> fleet.getCertificates().get(0).setDer(fails.der()),
                fleet -> fleet.getCertificates().get(0).setDer(passes.der()))
                .beside("certificate-self-signed-server");
    }

    private static Example host(String fails, String passes) {
        return Example.target(target -> target.setHostName(fails), target -> target.setHostName(passes));
    }

    private static void setDhcp(Fleet fleet, String host) {
        fleet.getCameras().forEach(camera -> camera.getStaticAddresses().clear());
        AddressingExamples.setDhcp((LanProfile) fleet.getProfiles().get(0));
        fleet.getTargets().get(0).setHostName(host);
    }

    private static Example directory(String fails, String passes) {
        return Example.target(target -> target.setDestinationDirectory(fails),
                target -> target.setDestinationDirectory(passes));
    }

    /** Another target that all cameras send to, with a certificate of that content. */
    private static void addTarget(Fleet fleet, byte[] der) {
        TransferTarget other = EcoreUtil.copy(fleet.getTargets().get(0));
        other.setId("target-" + fleet.getTargets().size());
        other.setDisplayName("Other-" + fleet.getTargets().size());
        Certificate certificate = FleetFactory.eINSTANCE.createCertificate();
        certificate.setId("certificate-" + fleet.getTargets().size());
        certificate.setLabel("Other Root");
        certificate.setDer(der);
        fleet.getCertificates().add(certificate);
        other.getRootCertificates().clear();
        other.getRootCertificates().add(certificate);
        fleet.getTargets().add(other);
        fleet.getTransferTargets().add(other);
        fleet.setDefaultUploadServer(fleet.getTargets().get(0));
    }

    private static void addTargets(Fleet fleet, int number) {
        for (int n = 0; n < number; n++) {
            addTarget(fleet, new byte[900]);
        }
    }

    private static void addCertificate(Fleet fleet, boolean used) {
        Certificate certificate = FleetFactory.eINSTANCE.createCertificate();
        certificate.setId("certificate");
        certificate.setLabel("Another");
        certificate.setDer(new byte[901]);
        fleet.getCertificates().add(certificate);
        if (used) {
            fleet.getTargets().get(0).getRootCertificates().add(certificate);
        }
    }
}
