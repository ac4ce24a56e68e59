package org.slatecard.authority.internal.x509;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.model.text.ExplainedException;

/** What has to be right about a PKCS #10 request before a certificate is issued for it. */
public final class RequestCheck {
    private static final Set<ASN1ObjectIdentifier> CURVES = Set.of(SECObjectIdentifiers.secp256r1,
            SECObjectIdentifiers.secp384r1, SECObjectIdentifiers.secp521r1);
    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 8192;

    private final PKCS10CertificationRequest request;
    private final String name;

    /** Checks a request, which the texts call by that name. */
    public RequestCheck(PKCS10CertificationRequest request, String name) {
        this.request = request;
        this.name = name;
    }

    /**
     * The sender has the private key.
     *
     * @throws ExplainedException when the signature does not prove it
     */
    public void signature() throws ExplainedException {
        try {
            if (request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key(request)))) {
                return;
            }
        } catch (PKCSException | OperatorCreationException | RuntimeException e) {
            throw new ExplainedException(AuthorityText.REQUEST_SIGNATURE.with(name), e);
        }
        throw new ExplainedException(AuthorityText.REQUEST_SIGNATURE.with(name));
    }

    /**
     * The key is strong enough, and of a kind that every server and camera can use.
     *
     * @throws ExplainedException when it is not
     */
    public void key() throws ExplainedException {
        SubjectPublicKeyInfo info = key(request);
        ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
        ASN1Encodable parameters = info.getAlgorithm().getParameters();
        boolean good = algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)
                ? isGoodRsa(info)
                : algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)
                        && parameters instanceof ASN1ObjectIdentifier curve && CURVES.contains(curve);
        if (!good) {
            throw new ExplainedException(AuthorityText.REQUEST_KEY.with(name, SHORTEST_RSA, LONGEST_RSA));
        }
    }

    /**
     * The host names and addresses that it asks for.
     *
     * @throws ExplainedException when they cannot be read, or there are names of other kinds
     */
    public List<String> names() throws ExplainedException {
        try {
            Extensions extensions = request.getRequestedExtensions();
            GeneralNames names = extensions == null
                    ? null
                    : GeneralNames.fromExtensions(extensions, Extension.subjectAlternativeName);
            if (names != null && !Arrays.stream(names.getNames()).allMatch(RequestCheck::isOfServer)) {
                throw new ExplainedException(AuthorityText.REQUEST_OTHER_NAMES.with(name));
            }
            return AlternativeNames.texts(extensions);
        } catch (RuntimeException e) {
            throw new ExplainedException(AuthorityText.NO_REQUEST.with(name), e);
        }
    }

    /** The public key, as SubjectPublicKeyInfo in DER form. */
    public byte[] publicKey() {
        try {
            return key(request).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e); // it was read from its encoded form
        }
    }

    private static SubjectPublicKeyInfo key(PKCS10CertificationRequest request) {
        return request.getSubjectPublicKeyInfo();
    }

    private static boolean isGoodRsa(SubjectPublicKeyInfo info) {
        try {
            int bits = ((RSAKeyParameters) PublicKeyFactory.createKey(info)).getModulus().bitLength();
            return bits >= SHORTEST_RSA && bits <= LONGEST_RSA;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isOfServer(GeneralName name) {
        return name.getTagNo() == GeneralName.dNSName || name.getTagNo() == GeneralName.iPAddress;
    }
}
