package org.slatecard.validation.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An example for every rule; a rule without one fails its contract. */
final class Examples {
    static final Map<String, Example> BY_RULE = all();

    private Examples() {}

    private static Map<String, Example> all() {
        Map<String, Example> all = new TreeMap<>();
        List.of(AccessExamples.ALL, AddressingExamples.ALL, CertificateExamples.ALL, CheckedExamples.ALL,
                IdentityExamples.ALL,
                ProtectionExamples.ALL, TetheringExamples.ALL, TransferExamples.ALL, WirelessExamples.ALL)
                .forEach(all::putAll);
        return all;
    }
}
