package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;

/** CRL distribution points (RFC 5280, section 4.2.1.13), down to their names: Bouncy Castle decodes what it is asked for. */
final class DistributionPoints {
    private DistributionPoints() {}

    /**
     * Decodes them.
     *
     * @throws IllegalArgumentException when one of them is not what it should be
     */
    static CRLDistPoint decode(Object value) {
        CRLDistPoint points = CRLDistPoint.getInstance(value);
        ASN1Sequence encoded = ASN1Sequence.getInstance(points.toASN1Primitive());
        encoded.forEach(DistributionPoints::requireOrder);
        Arrays.stream(points.getDistributionPoints()).forEach(DistributionPoints::requireName);
        return points;
    }

    private static void requireOrder(ASN1Encodable point) {
        int last = -1;
        for (ASN1Encodable field : ASN1Sequence.getInstance(point)) {
            int tag = ASN1TaggedObject.getInstance(field).getTagNo();
            require(tag > last);
            last = tag;
        }
    }

    /** Where a list is, or whose: one of the two has to be there. */
    private static void requireName(DistributionPoint point) {
        DistributionPointName name = point.getDistributionPoint();
        require(name != null || point.getCRLIssuer() != null);
        if (name != null && name.getType() == DistributionPointName.NAME_RELATIVE_TO_CRL_ISSUER) {
            ASN1Set.getInstance(name.getName()).forEach(AttributeTypeAndValue::getInstance);
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException();
        }
    }
}
