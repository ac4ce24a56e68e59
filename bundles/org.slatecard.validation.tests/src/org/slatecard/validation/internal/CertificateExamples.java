package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetFactory;

/** Examples of rules about certificates. */
final class CertificateExamples {
    /** The largest certificate whose PEM form has at most 1,000,000 bytes. */
    private static final int LARGEST_DER = 738_420;

    static final Map<String, Example> ALL = Map.ofEntries(
            entry("certificate-too-large", Example.of(
                    fleet -> fleet.getCertificates().get(0).setDer(new byte[LARGEST_DER + 1]),
                    fleet -> fleet.getCertificates().get(0).setDer(new byte[LARGEST_DER]))),
            entry("certificate-unused", Example.of(fleet -> {
                Certificate spare = FleetFactory.eINSTANCE.createCertificate();
                spare.setId("spare");
                spare.setLabel("Spare");
                spare.setDer(new byte[901]);
                fleet.getCertificates().add(spare);
            }, fleet -> {})));

    private CertificateExamples() {}
}
