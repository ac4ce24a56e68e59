package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1BMPString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1T61String;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.ASN1VisibleString;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.util.Strings;

/**
 * Whether two distinguished names are the same, part by part and in their order (RFC 5280, section 7.1). Bouncy Castle's own
 * comparison, which its path validator goes by, has to say so too; alone it takes the parts in any order, values of any
 * two types of string for the same, and text that begins with # for an encoded value.
 */
final class SameName {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SameName() {}

    static boolean of(X500Name one, X500Name other) {
        RDN[] parts = one.getRDNs();
        RDN[] others = other.getRDNs();
        return parts.length == others.length && isWhole(parts) && isWhole(others) && one.hashCode() == other.hashCode()
                && IntStream.range(0, parts.length).allMatch(i -> of(parts[i], others[i]));
    }

    /** Whether there is something in each part, as there has to be: Bouncy Castle trips over one that is empty. */
    private static boolean isWhole(RDN[] parts) {
        return Arrays.stream(parts).noneMatch(part -> part.size() == 0);
    }

    /** Whether two parts of names are the same. */
    static boolean of(RDN one, RDN other) {
        return IETFUtils.rDNAreEqual(one, other)
                && values(one).allMatch(value -> values(other).anyMatch(each -> of(value, each)));
    }

    private static Stream<AttributeTypeAndValue> values(RDN part) {
        return Arrays.stream(part.getTypesAndValues());
    }

    private static boolean of(AttributeTypeAndValue one, AttributeTypeAndValue other) {
        ASN1Encodable value = one.getValue();
        ASN1Encodable compared = other.getValue();
        return one.getType().equals(other.getType()) && (isText(value) && isText(compared)
                ? text(value).equals(text(compared))
                : value.toASN1Primitive().equals(compared.toASN1Primitive()));
    }

    /** What is compared without regard to its type; every other value is the same only where it is encoded the same. */
    private static boolean isText(ASN1Encodable value) {
        return value instanceof ASN1UTF8String || value instanceof ASN1PrintableString
                || value instanceof ASN1IA5String || value instanceof ASN1T61String || value instanceof ASN1BMPString
                || value instanceof ASN1VisibleString;
    }

    private static String text(ASN1Encodable value) {
        return SPACES.matcher(Strings.toLowerCase(((ASN1String) value).getString())).replaceAll(" ").strip();
    }
}
