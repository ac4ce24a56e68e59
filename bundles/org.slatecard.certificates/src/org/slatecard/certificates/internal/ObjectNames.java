package org.slatecard.certificates.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.teletrust.TeleTrusTObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.PolicyQualifierId;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * Names of object identifiers: those of parts of distinguished names as they are written there ({@code CN}), others as in
 * their standards ({@code id-kp-serverAuth}). Bouncy Castle has no table of the latter but the names of its constants.
 */
public final class ObjectNames {
    private static final List<Class<?>> TABLES = List.of(Extension.class, KeyPurposeId.class, PolicyQualifierId.class,
            X509ObjectIdentifiers.class, PKCSObjectIdentifiers.class, X9ObjectIdentifiers.class,
            EdECObjectIdentifiers.class, NISTObjectIdentifiers.class, SECObjectIdentifiers.class,
            TeleTrusTObjectIdentifiers.class, OIWObjectIdentifiers.class, MiscObjectIdentifiers.class);

    private final Map<String, String> constants = new HashMap<>();

    /** All that Bouncy Castle knows. */
    public ObjectNames() {
        for (Class<?> table : TABLES) {
            for (Field constant : table.getFields()) {
                if (Modifier.isStatic(constant.getModifiers())) {
                    add(constant);
                }
            }
        }
    }

    private void add(Field constant) {
        try {
            if (constant.get(null) instanceof ASN1Encodable value
                    && value.toASN1Primitive() instanceof ASN1ObjectIdentifier identifier) {
                constants.merge(identifier.getId(), constant.getName().replace('_', '-'),
                        BinaryOperator.minBy(Comparator.naturalOrder()));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e); // all are public
        }
    }

    /** The name of an identifier in dotted form; empty where it has none here. */
    public Optional<String> of(String identifier) {
        return Optional.ofNullable(BCStyle.INSTANCE.oidToDisplayName(new ASN1ObjectIdentifier(identifier)))
                .or(() -> Optional.ofNullable(constants.get(identifier)));
    }
}
