package org.slatecard.certificates.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.slatecard.model.text.ExplainedException;

/** The certificates of a PKCS #7 bundle (.p7b, RFC 5652). */
public final class BundleContent {
    private BundleContent() {}

    /**
     * The certificates in DER form, in the order of the bundle, which is not that of a chain.
     *
     * @param name what the text calls the file
     * @throws ExplainedException when there is none, or it cannot be read
     */
    public static List<byte[]> certificates(byte[] content, String name) throws ExplainedException {
        List<byte[]> certificates = new ArrayList<>();
        try {
            for (X509CertificateHolder each : new CMSSignedData(content).getCertificates().getMatches(null)) {
                certificates.add(each.getEncoded());
            }
        } catch (CMSException | IOException | RuntimeException e) {
            throw new ExplainedException(CertificateText.DAMAGED.with(name), e);
        }
        if (certificates.isEmpty()) {
            throw new ExplainedException(CertificateText.BUNDLE.with(name));
        }
        return certificates;
    }
}
