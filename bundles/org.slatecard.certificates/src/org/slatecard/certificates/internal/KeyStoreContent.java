package org.slatecard.certificates.internal;

import java.io.IOException;
import java.security.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1BMPString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** The certificates of a PKCS #12 file (.p12, .pfx; RFC 7292). Private keys in it are named and not decrypted. */
public final class KeyStoreContent {
    private static final Provider ALGORITHMS = new BouncyCastleProvider();

    /** Repeated or filled with zeros, as all ways to derive a key do, it is the same as an empty password. */
    private static final char[] EMPTY = {'\0'};
    private static final char[] ABSENT = {};
    private static final Set<String> SAY_WRONG = Set.of(CertificateText.KEY_STORE_PASSWORD.name(),
            CertificateText.KEY_STORE_UNREADABLE.name());

    private final Pfx file;
    private final String name;
    private final List<byte[]> certificates = new ArrayList<>();
    private final List<Text> privateKeys = new ArrayList<>();

    /**
     * Opens a file.
     *
     * @param name     what the texts call it
     * @param password which stays the caller's
     * @throws ExplainedException when it cannot be opened, or holds no certificate
     */
    public KeyStoreContent(byte[] content, String name, char[] password) throws ExplainedException {
        this.name = name;
        try {
            file = Pfx.getInstance(content);
            KeyDerivation.requireBounded(file, name);
            PKCS12PfxPdu opened = new PKCS12PfxPdu(file);
            if (opened.hasMac() && !opened.isMacValid(
                    new JcePKCS12MacCalculatorBuilderProvider().setProvider(ALGORITHMS), password)) {
                throw new ExplainedException(CertificateText.KEY_STORE_PASSWORD.with(name));
            }
            for (ContentInfo part : opened.getContentInfos()) {
                read(part, password);
            }
        } catch (IOException | PKCSException | RuntimeException e) {
            throw new ExplainedException(CertificateText.KEY_STORE_UNREADABLE.with(name), e);
        }
        if (certificates.isEmpty()) {
            throw new ExplainedException(CertificateText.KEY_STORE_EMPTY.with(name));
        }
    }

    /**
     * Opens a file that was written without a password or with an empty one, which are not the same in it: an empty one
     * is two bytes of zero (RFC 7292, appendix B.1), none is no byte at all.
     *
     * @return empty where it has a password, or where trying would take a while
     * @throws ExplainedException when no password would do: it holds no certificate
     */
    public static Optional<KeyStoreContent> withoutPassword(byte[] content, String name) throws ExplainedException {
        if (!isQuick(content)) {
            return Optional.empty();
        }
        for (char[] password : List.of(EMPTY, ABSENT)) {
            try {
                return Optional.of(new KeyStoreContent(content, name, password));
            } catch (ExplainedException e) {
                if (!SAY_WRONG.contains(e.text().key())) {
                    throw e;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isQuick(byte[] content) {
        try {
            return KeyDerivation.isQuick(Pfx.getInstance(content));
        } catch (RuntimeException e) {
            return false; // broken, which is said when it is opened
        }
    }

    private void read(ContentInfo part, char[] password) throws PKCSException, IOException {
        boolean encrypted = part.getContentType().equals(PKCSObjectIdentifiers.encryptedData);
        PKCS12SafeBagFactory bags = encrypted
                ? new PKCS12SafeBagFactory(part, decryptor(part, password))
                : new PKCS12SafeBagFactory(part);
        for (PKCS12SafeBag bag : bags.getSafeBags()) {
            if (bag.getBagValue() instanceof X509CertificateHolder certificate) {
                certificates.add(certificate.getEncoded());
            } else if (isKey(bag.getType())) {
                privateKeys.add(CertificateText.KEY_NAMED.with(name, friendlyName(bag)));
            }
        }
    }

    /** PBES2 knows no difference between no password and an empty one (RFC 8018, section 3). */
    private static InputDecryptorProvider decryptor(ContentInfo part, char[] password) {
        boolean two = EncryptedData.getInstance(part.getContent()).getEncryptionAlgorithm().getAlgorithm()
                .equals(PKCSObjectIdentifiers.id_PBES2);
        return new JcePKCSPBEInputDecryptorProviderBuilder().setProvider(ALGORITHMS)
                .build(two && password.length == 0 ? EMPTY : password);
    }

    private static boolean isKey(ASN1ObjectIdentifier type) {
        return type.equals(PKCSObjectIdentifiers.pkcs8ShroudedKeyBag) || type.equals(PKCSObjectIdentifiers.keyBag);
    }

    private static String friendlyName(PKCS12SafeBag bag) {
        if (bag.getAttributes() != null) {
            for (var attribute : bag.getAttributes()) {
                ASN1Encodable[] values = attribute.getAttributeValues();
                if (attribute.getAttrType().equals(PKCS12SafeBag.friendlyNameAttribute) && values.length > 0
                        && values[0] instanceof ASN1BMPString text) {
                    return text.getString();
                }
            }
        }
        return "PKCS #12";
    }

    /** The certificates in DER form, in the order of the file. */
    public List<byte[]> certificates() {
        return List.copyOf(certificates);
    }

    /** What to tell of each private key. */
    public List<Text> privateKeys() {
        return List.copyOf(privateKeys);
    }
}
