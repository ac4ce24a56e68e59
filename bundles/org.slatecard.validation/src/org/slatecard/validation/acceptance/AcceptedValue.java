package org.slatecard.validation.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.validation.Finding;

/**
 * What a finding was accepted for: the value of its field after inheritance; where it is about an element as a whole,
 * what it says. Of a secret only the id of its vault entry counts, which is another one for each value.
 */
final class AcceptedValue {
    private AcceptedValue() {}

    /** SHA-256 of the value, in hexadecimal digits. */
    static String digest(Finding finding) {
        byte[] value = (finding.feature() == null
                ? finding.arguments().stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : text(value(finding))).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(value));
    }

    private static Object value(Finding finding) {
        EStructuralFeature feature = finding.feature();
        boolean taken = finding.subject() instanceof Settings && feature.getEContainingClass()
                .equals(FleetPackage.Literals.SETTINGS) && !finding.subject().eIsSet(feature);
        return taken
                ? EffectiveConfiguration.inherited((Settings) finding.subject(), feature).value()
                : finding.subject().eGet(feature);
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case byte[] bytes -> HexFormat.of().formatHex(sha256(bytes));
            case Identified element -> String.valueOf(element.getId());
            case StaticAddress address -> text(address.getProfile()) + " " + address.getIpAddress();
            case Collection<?> values -> values.stream().map(AcceptedValue::text).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
