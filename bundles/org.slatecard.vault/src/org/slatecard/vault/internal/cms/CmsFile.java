package org.slatecard.vault.internal.cms;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.EnvelopedData;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * The outer form of a vault: AuthEnvelopedData (RFC 5083), or EnvelopedData (RFC 5652) as another program wrote it. No
 * optional part may be there, and nothing in another encoding than DER.
 *
 * @param authenticated  whether it is AuthEnvelopedData
 * @param recipientInfos for whom the content key is wrapped
 * @param content        the encrypted content
 * @param mac            the tag; empty where it is not authenticated
 */
record CmsFile(boolean authenticated, ASN1Set recipientInfos, EncryptedContentInfo content, byte[] mac) {
    private static final int SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;
    private static final int BYTE = 0xFF;

    /**
     * Reads a file.
     *
     * @param name what the texts call it
     */
    static CmsFile parse(byte[] bytes, String name) throws ExplainedException {
        requireOneElement(bytes, name);
        try {
            ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes));
            if (!Arrays.equals(bytes, info.getEncoded(ASN1Encoding.DER))) {
                throw new ExplainedException(VaultText.NOT_DER.with(name));
            }
            CmsFile file = of(info);
            if (Arrays.equals(bytes, file.encode())) {
                return file;
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ExplainedException(VaultText.NOT_A_VAULT.with(name), e);
        }
        throw new ExplainedException(VaultText.NOT_A_VAULT.with(name));
    }

    /** The bytes of a file of ours. */
    static byte[] encode(ASN1Set recipientInfos, GCMParameters parameters, byte[] encrypted, byte[] mac) {
        EncryptedContentInfo content = new EncryptedContentInfo(CMSObjectIdentifiers.data,
                ContentCipher.gcm(parameters), new DEROctetString(encrypted));
        try {
            return new CmsFile(true, recipientInfos, content, mac).encode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From its parts alone: whatever else there was, or was not as it has to be, is not in these bytes. */
    private byte[] encode() throws IOException {
        ContentInfo info = authenticated
                ? new ContentInfo(CMSObjectIdentifiers.authEnvelopedData,
                        new AuthEnvelopedData(null, recipientInfos, content, null, new DEROctetString(mac), null))
                : new ContentInfo(CMSObjectIdentifiers.envelopedData,
                        new EnvelopedData(null, recipientInfos, content, (ASN1Set) null));
        return info.getEncoded(ASN1Encoding.DER);
    }

    private static CmsFile of(ContentInfo info) throws IOException {
        if (info.getContentType().equals(CMSObjectIdentifiers.authEnvelopedData)) {
            AuthEnvelopedData data = AuthEnvelopedData.getInstance(info.getContent());
            return new CmsFile(true, data.getRecipientInfos(), data(data.getAuthEncryptedContentInfo()),
                    data.getMac().getOctets());
        }
        if (info.getContentType().equals(CMSObjectIdentifiers.envelopedData)) {
            EnvelopedData data = EnvelopedData.getInstance(info.getContent());
            return new CmsFile(false, data.getRecipientInfos(), data(data.getEncryptedContentInfo()), new byte[0]);
        }
        throw new IOException(info.getContentType().getId());
    }

    private static EncryptedContentInfo data(EncryptedContentInfo content) {
        return new EncryptedContentInfo(CMSObjectIdentifiers.data, content.getContentEncryptionAlgorithm(),
                new DEROctetString(content.getEncryptedContent().getOctets()));
    }

    /** Tells what is cut off from what is something else, by the length that the first bytes state. */
    private static void requireOneElement(byte[] bytes, String name) throws ExplainedException {
        if (bytes.length == 0) {
            throw new ExplainedException(VaultText.EMPTY.with(name));
        }
        int lengthBytes = bytes.length < 2 ? 0 : Math.max(0, (bytes[1] & BYTE) - LONG_FORM);
        if (bytes[0] != SEQUENCE || lengthBytes > MOST_LENGTH_BYTES) {
            throw new ExplainedException(VaultText.NOT_A_VAULT.with(name));
        }
        if (bytes.length < 2 + lengthBytes) {
            throw new ExplainedException(VaultText.TRUNCATED.with(name));
        }
        if ((bytes[1] & BYTE) == LONG_FORM) {
            throw new ExplainedException(VaultText.NOT_DER.with(name));
        }
        long length = lengthBytes == 0 ? bytes[1] : 0;
        for (int i = 0; i < lengthBytes; i++) {
            length = length << Byte.SIZE | bytes[2 + i] & BYTE;
        }
        if (bytes.length != 2 + lengthBytes + length) {
            throw new ExplainedException(
                    (bytes.length < 2 + lengthBytes + length ? VaultText.TRUNCATED : VaultText.TRAILING).with(name));
        }
    }
}
