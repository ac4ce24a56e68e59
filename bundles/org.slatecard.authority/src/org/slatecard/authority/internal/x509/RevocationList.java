package org.slatecard.authority.internal.x509;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** The list of the certificates that an issuer took back (RFC 5280, section 5). */
public final class RevocationList {
    private final Issuer issuer;
    private final Issuer.Period period;
    private final int number;

    /**
     * A list to be signed.
     *
     * @param period when it is made, and when the next one comes at the latest
     * @param number higher than that of the last one
     */
    public RevocationList(Issuer issuer, Issuer.Period period, int number) {
        this.issuer = issuer;
        this.period = period;
        this.number = number;
    }

    /**
     * A certificate that was taken back.
     *
     * @param reason value of CRLReason; 0 where it is not stated
     */
    public record Entry(BigInteger serial, Instant at, int reason) {}

    /** The list as PEM. */
    public byte[] pem(List<Entry> entries) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject("X509 CRL", sign(entries).getEncoded()));
            writer.flush();
            return text.toString().getBytes(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    X509CRLHolder sign(List<Entry> entries) {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer.certificate().getSubject(), Date.from(period.from()));
        builder.setNextUpdate(Date.from(period.until()));
        try {
            for (Entry entry : entries) {
                builder.addCRLEntry(entry.serial(), Date.from(entry.at()), extensions(entry.reason()));
            }
            builder.addExtension(Extension.authorityKeyIdentifier, false, new BcX509ExtensionUtils()
                    .createAuthorityKeyIdentifier(issuer.certificate().getSubjectPublicKeyInfo()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return builder.build(issuer.signer());
    }

    /** A reason that is not stated is left out (RFC 5280, 5.3.1). */
    private static Extensions extensions(int reason) throws IOException {
        return reason == CRLReason.unspecified
                ? null
                : new Extensions(new Extension(Extension.reasonCode, false, CRLReason.lookup(reason).getEncoded()));
    }
}
