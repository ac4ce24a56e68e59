package org.slatecard.vault;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.PasswordRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** A file of a vault, changed in one place, in good DER. */
record Spoiled(AuthEnvelopedData data) {
    static Spoiled of(byte[] file) {
        return new Spoiled(AuthEnvelopedData.getInstance(ContentInfo.getInstance(file).getContent()));
    }

    byte[] bytes() throws IOException {
        return new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, data).getEncoded(ASN1Encoding.DER);
    }

    /** Another type of content around the same data. */
    byte[] as(ASN1ObjectIdentifier type) throws IOException {
        return new ContentInfo(type, data).getEncoded(ASN1Encoding.DER);
    }

    Spoiled iterations(BigInteger iterations) {
        byte[] salt = PBKDF2Params.getInstance(password().getKeyDerivationAlgorithm().getParameters()).getSalt();
        return derivation(PKCSObjectIdentifiers.id_PBKDF2, new DERSequence(new ASN1Encodable[]{
                new DEROctetString(salt), new ASN1Integer(iterations), prf(PKCSObjectIdentifiers.id_hmacWithSHA256)}));
    }

    Spoiled prf(ASN1ObjectIdentifier function, byte[] salt) {
        return derivation(PKCSObjectIdentifiers.id_PBKDF2, new PBKDF2Params(salt, Sealed.FEW, prf(function)));
    }

    Spoiled derivation(ASN1ObjectIdentifier algorithm, ASN1Encodable parameters) {
        return recipients(new RecipientInfo(new PasswordRecipientInfo(new AlgorithmIdentifier(algorithm, parameters),
                password().getKeyEncryptionAlgorithm(), password().getEncryptedKey())));
    }

    Spoiled keyWrap(AlgorithmIdentifier algorithm) {
        return recipients(new RecipientInfo(new PasswordRecipientInfo(password().getKeyDerivationAlgorithm(),
                algorithm, password().getEncryptedKey())));
    }

    Spoiled wrapped(byte[] key) {
        return recipients(new RecipientInfo(new PasswordRecipientInfo(password().getKeyDerivationAlgorithm(),
                password().getKeyEncryptionAlgorithm(), new DEROctetString(key))));
    }

    Spoiled recipients(RecipientInfo... recipients) {
        return with(new DERSet(recipients), data.getAuthEncryptedContentInfo());
    }

    Spoiled recipients(UnaryOperator<List<ASN1Encodable>> change) {
        List<ASN1Encodable> infos = new ArrayList<>();
        data.getRecipientInfos().forEach(infos::add);
        ASN1EncodableVector changed = new ASN1EncodableVector();
        change.apply(infos).forEach(changed::add);
        return with(new DERSet(changed), data.getAuthEncryptedContentInfo());
    }

    Spoiled cipher(ASN1ObjectIdentifier algorithm, int tag) {
        EncryptedContentInfo content = data.getAuthEncryptedContentInfo();
        GCMParameters parameters = GCMParameters
                .getInstance(content.getContentEncryptionAlgorithm().getParameters());
        return with(data.getRecipientInfos(), new EncryptedContentInfo(content.getContentType(),
                new AlgorithmIdentifier(algorithm, new GCMParameters(parameters.getNonce(), tag)),
                content.getEncryptedContent()));
    }

    /** Another type of content in it, which needs attributes. */
    Spoiled contentType(ASN1ObjectIdentifier type, ASN1Set attributes) {
        EncryptedContentInfo content = data.getAuthEncryptedContentInfo();
        return new Spoiled(new AuthEnvelopedData(null, data.getRecipientInfos(), new EncryptedContentInfo(type,
                content.getContentEncryptionAlgorithm(), content.getEncryptedContent()), attributes, data.getMac(),
                null));
    }

    Spoiled attributes(ASN1Set authenticated, ASN1Set unauthenticated) {
        return new Spoiled(new AuthEnvelopedData(null, data.getRecipientInfos(), data.getAuthEncryptedContentInfo(),
                authenticated, data.getMac(), unauthenticated));
    }

    PasswordRecipientInfo password() {
        return PasswordRecipientInfo
                .getInstance(RecipientInfo.getInstance(data.getRecipientInfos().getObjectAt(0)).getInfo());
    }

    private Spoiled with(ASN1Set recipients, EncryptedContentInfo content) {
        return new Spoiled(new AuthEnvelopedData(null, recipients, content, null, data.getMac(), null));
    }

    private static AlgorithmIdentifier prf(ASN1ObjectIdentifier function) {
        return new AlgorithmIdentifier(function, DERNull.INSTANCE);
    }
}
