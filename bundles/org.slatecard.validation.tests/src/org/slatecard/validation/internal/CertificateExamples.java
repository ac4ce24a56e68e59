package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.security.KeyPair;
import java.util.Map;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.TransferTarget;

/** Examples of rules about certificates. */
final class CertificateExamples {
    /** The largest certificate whose PEM form has at most 1,000,000 bytes. */
    private static final int LARGEST_DER = 738_420;

    private static final KeyPair RSA_2048 = MadeCertificate.key("RSA", "2048");
    private static final byte[] FIRST = new MadeCertificate().der();

    static final Map<String, Example> ALL = Map.ofEntries(
            entry("certificate-too-large", Example.of(
                    fleet -> fleet.getCertificates().get(0).setDer(new byte[LARGEST_DER + 1]),
                    fleet -> fleet.getCertificates().get(0).setDer(new byte[LARGEST_DER]))),
            entry("certificate-expired", content(root().valid("2020-01-01T00:00:00Z", "2021-09-30T14:01:15Z"), root())),
            entry("certificate-not-yet-valid", content(root().valid("2090-01-01T00:00:00Z", "2091-01-01T00:00:00Z"),
                    root())),
            entry("certificate-ends-in-production", Example.of(fleet -> production(fleet, "2089-06-22"),
                    fleet -> production(fleet, "2089-06-21"))),
            entry("certificate-sha1",
                    content(client().digest("SHA1"), root().digest("SHA1")).beside("certificate-unusable")),
            entry("certificate-key-weak", content(root().key(MadeCertificate.key("RSA", "1024")),
                    root().key(RSA_2048))),
            entry("certificate-key-until-2030",
                    content(root().key(RSA_2048).valid("2020-01-01T00:00:00Z", "2031-01-01T00:00:00Z"),
                            root().key(RSA_2048))),
            entry("certificate-curve-unusual", content(root().key(MadeCertificate.key("EC", "secp256k1")),
                    root().key(MadeCertificate.key("EC", "P-521")))),
            entry("certificate-not-authority", below(below().server("ingest.example.org"))),
            entry("certificate-self-signed-server", content(root().server("ingest.example.org"), root())),
            entry("certificate-intermediate", below(below())),
            entry("certificate-root-missing", Example.of(fleet -> second(fleet, below(), above().valid(
                    "2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z").key(MadeCertificate.KEY)),
                    fleet -> second(fleet, root(), above()))),
            entry("certificate-flag-missing", content(root().usage(KeyUsage.keyCertSign), root())),
            entry("certificate-unusable", content(client(), root())),
            entry("certificate-key-usage-missing", content(root().withoutUsage(), root())),
            entry("certificate-subject-shared",
                    Example.of(fleet -> second(fleet, root().key(MadeCertificate.OTHER_KEY)),
                            fleet -> second(fleet, root().valid("2020-01-01T00:00:00Z", "2029-01-01T00:00:00Z")))),
            entry("certificate-duplicate",
                    Example.of(fleet -> second(fleet, null), fleet -> second(fleet, root().digest("SHA384")))),
            entry("production-days-unreadable", Example.of(fleet -> fleet.setProductionLastDay("21 June"), fleet -> {
                fleet.setProductionFirstDay("2026-06-03");
                fleet.setProductionLastDay("2026-06-03");
            })),
            entry("certificate-unused", Example.of(fleet -> {
                Certificate spare = FleetFactory.eINSTANCE.createCertificate();
                spare.setId("spare");
                spare.setLabel("Spare");
                spare.setDer(new byte[901]);
                fleet.getCertificates().add(spare);
            }, fleet -> {})));

    private CertificateExamples() {}

    private static MadeCertificate root() {
        return new MadeCertificate();
    }

    /** One that is neither a server's nor an authority's. */
    private static MadeCertificate client() {
        return root().usage(KeyUsage.digitalSignature).by("CN=Other").purpose(KeyPurposeId.id_kp_clientAuth);
    }

    private static Example content(MadeCertificate fails, MadeCertificate passes) {
        return Example.of(fleet -> fleet.getCertificates().get(0).setDer(fails.der()),
                fleet -> fleet.getCertificates().get(0).setDer(passes.der()));
    }

    /** An authority that the other one issued. */
    private static MadeCertificate below() {
        return root().by("CN=Other", MadeCertificate.OTHER_KEY);
    }

    private static MadeCertificate above() {
        return root().named("CN=Other").by("CN=Other").key(MadeCertificate.OTHER_KEY);
    }

    private static Example below(MadeCertificate fails) {
        return Example.of(fleet -> second(fleet, fails, above()), fleet -> second(fleet, root(), above()));
    }

    private static void production(Fleet fleet, String last) {
        fleet.setProductionLastDay(last);
        fleet.getCertificates().get(0)
                .setDer(root().valid("2020-01-01T00:00:00Z", "2089-06-21T23:59:59Z").der());
    }

    private static void second(Fleet fleet, MadeCertificate first, MadeCertificate other) {
        second(fleet, other);
        fleet.getCertificates().get(0).setDer(first.der());
    }

    /** Lets the second camera send to a target of its own with another certificate. */
    private static void second(Fleet fleet, MadeCertificate other) {
        fleet.getCertificates().get(0).setDer(FIRST);
        Certificate certificate = FleetFactory.eINSTANCE.createCertificate();
        certificate.setId("second");
        certificate.setLabel("Second");
        certificate.setDer(other == null ? FIRST : other.der());
        fleet.getCertificates().add(certificate);
        TransferTarget target = EcoreUtil.copy(fleet.getTargets().get(0));
        target.setId("second-target");
        target.setDisplayName("Second");
        target.getRootCertificates().clear();
        target.getRootCertificates().add(certificate);
        fleet.getTargets().add(target);
        fleet.getCameras().get(1).getTransferTargets().add(target);
    }
}
