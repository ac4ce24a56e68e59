package org.slatecard.certificates.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.openssl.X509TrustedCertificateBlock;
import org.bouncycastle.util.encoders.DecoderException;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.slatecard.model.text.ExplainedException;

/** The blocks of a PEM file. */
public final class PemContent {
    static final String BEGIN = "-----BEGIN ";

    /** Certificates of one file; a bundle of all public roots has about 150. */
    public static final int MOST_CERTIFICATES = 1000;

    private static final Set<String> PLAIN = Set.of("CERTIFICATE", "X509 CERTIFICATE");
    private static final String TRUSTED = "TRUSTED CERTIFICATE";
    private static final Map<String, CertificateText> OTHERS = Map.of("CERTIFICATE REQUEST", CertificateText.REQUEST,
            "NEW CERTIFICATE REQUEST", CertificateText.REQUEST, "X509 CRL", CertificateText.REVOCATION_LIST,
            "PUBLIC KEY", CertificateText.PUBLIC_KEY, "RSA PUBLIC KEY", CertificateText.PUBLIC_KEY);
    private static final Set<String> BUNDLES = Set.of("PKCS7", "CMS", "PKCS #7 SIGNED DATA");
    private static final String KEY = "PRIVATE KEY";

    private final String text;
    private final String name;

    /** The content of a file; spaces around its lines, as mail and YAML make them, have no meaning. */
    public PemContent(byte[] content, String name) {
        text = DecodedText.of(content).lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
        this.name = name;
    }

    /** The kinds of the private keys in it, as their blocks are called. */
    public List<String> privateKeys() throws ExplainedException {
        return blocks().stream().map(PemObject::getType).filter(type -> type.endsWith(KEY)).toList();
    }

    /**
     * The certificates in DER form, in the order of the file; blocks of other kinds beside them are left out.
     *
     * @throws ExplainedException when there is none, or a block cannot be decoded
     */
    public List<byte[]> certificates() throws ExplainedException {
        List<PemObject> blocks = blocks();
        List<byte[]> certificates = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            PemObject block = blocks.get(i);
            if (BUNDLES.contains(block.getType())) {
                certificates.addAll(BundleContent.certificates(block.getContent(), name));
            } else if (PLAIN.contains(block.getType()) || block.getType().equals(TRUSTED)) {
                certificates.addAll(certificate(block, i + 1));
            }
        }
        if (certificates.isEmpty()) {
            String type = blocks.get(0).getType();
            if (blocks.stream().anyMatch(block -> block.getType().endsWith(KEY))) {
                throw new ExplainedException(CertificateText.PRIVATE_KEY.with(name));
            }
            throw new ExplainedException(OTHERS.getOrDefault(type, CertificateText.OTHER_BLOCKS).with(name, type));
        }
        return certificates;
    }

    private List<PemObject> blocks() throws ExplainedException {
        List<PemObject> blocks = new ArrayList<>();
        long begun = text.lines().filter(line -> line.contains(BEGIN)).count();
        if (begun > MOST_CERTIFICATES) {
            throw new ExplainedException(CertificateText.TOO_MANY.with(name, begun, MOST_CERTIFICATES));
        }
        try (PemReader reader = new PemReader(new StringReader(text))) {
            for (PemObject block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
                blocks.add(block);
            }
        } catch (DecoderException e) {
            throw new ExplainedException(CertificateText.BROKEN_BASE64.with(name, blocks.size() + 1), e);
        } catch (IOException e) {
            throw new ExplainedException(CertificateText.CUT_OFF.with(name, blocks.size() + 1), e);
        }
        if (blocks.isEmpty() || blocks.size() < begun) {
            throw new ExplainedException(CertificateText.CUT_OFF.with(name, blocks.size() + 1));
        }
        return blocks;
    }

    private List<byte[]> certificate(PemObject block, int number) throws ExplainedException {
        byte[] der = block.getContent();
        DerKind kind = DerKind.of(der);
        if (block.getType().equals(TRUSTED) && kind == DerKind.UNKNOWN) {
            return List.of(withoutTrust(der, number));
        }
        if (kind == DerKind.UNKNOWN) {
            throw new ExplainedException(CertificateText.DAMAGED_BLOCK.with(name, number));
        }
        if (kind == DerKind.BUNDLE) {
            return BundleContent.certificates(der, name);
        }
        kind.requireCertificate(name);
        return List.of(der);
    }

    private byte[] withoutTrust(byte[] der, int number) throws ExplainedException {
        try {
            return new X509TrustedCertificateBlock(der).getCertificateHolder().getEncoded();
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(CertificateText.DAMAGED_BLOCK.with(name, number), e);
        }
    }
}
