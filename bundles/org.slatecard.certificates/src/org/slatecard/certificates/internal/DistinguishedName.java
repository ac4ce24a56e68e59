package org.slatecard.certificates.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** A name in a certificate, as a user reads it. */
public final class DistinguishedName {
    private static final List<ASN1ObjectIdentifier> SHORT_NAMES = List.of(BCStyle.CN, BCStyle.OU, BCStyle.O);

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private final X500Name name;

    /** A name of a certificate. */
    public DistinguishedName(X500Name name) {
        this.name = name;
    }

    /** The name as RFC 4514 writes it: last part first. Characters that cannot be seen are escaped. */
    public String rfc4514() {
        List<RDN> parts = Arrays.asList(name.getRDNs()).reversed();
        return escapeInvisible(new X500Name(BCStyle.INSTANCE, parts.toArray(RDN[]::new)).toString());
    }

    /** The part of the name that says most. */
    public String shortName() {
        for (ASN1ObjectIdentifier type : SHORT_NAMES) {
            RDN[] parts = name.getRDNs(type);
            if (parts.length > 0) {
                return Arrays.stream(parts[parts.length - 1].getTypesAndValues())
                        .filter(part -> part.getType().equals(type))
                        .map(part -> escapeInvisible(plain(IETFUtils.valueToString(part.getValue()))))
                        .collect(Collectors.joining(" "));
            }
        }
        return rfc4514();
    }

    private static String plain(String escaped) {
        return escaped.indexOf('\\') < 0 ? escaped : ESCAPED.matcher(escaped).replaceAll("$1");
    }

    /** A text whose characters that cannot be seen are escaped. */
    public static String escapeInvisible(String text) {
        if (text.codePoints().noneMatch(DistinguishedName::isInvisible)) {
            return text;
        }
        return text.codePoints().mapToObj(Character::toString)
                .map(character -> isInvisible(character.codePointAt(0)) ? escaped(character) : character)
                .collect(Collectors.joining());
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String escaped(String character) {
        return HexFormat.ofDelimiter("").withUpperCase().withPrefix("\\")
                .formatHex(character.getBytes(StandardCharsets.UTF_8));
    }
}
