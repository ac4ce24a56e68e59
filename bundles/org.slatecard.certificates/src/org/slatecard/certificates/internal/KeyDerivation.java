package org.slatecard.certificates.internal;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.slatecard.model.text.ExplainedException;

/**
 * How long it takes to make keys from the password of a PKCS #12 file: the file itself says so, and one that was made for
 * it would keep the machine busy for hours.
 */
final class KeyDerivation {
    /** Rounds of the whole file; usual are 2,048 to 600,000. */
    static final int MOST_ROUNDS = 1_000_000;
    private static final int QUICK_ROUNDS = 100_000;

    private KeyDerivation() {}

    /**
     * Refuses a file that would take too long, before anything is computed.
     *
     * @param name what the text calls the file
     */
    static void requireBounded(Pfx file, String name) throws ExplainedException {
        BigInteger rounds = all(file);
        if (rounds.compareTo(BigInteger.valueOf(MOST_ROUNDS)) > 0) {
            throw new ExplainedException(CertificateText.KEY_STORE_SLOW.with(name, rounds, MOST_ROUNDS));
        }
    }

    /** Whether it takes no time that anybody notices, so that a password may be tried that nobody gave. */
    static boolean isQuick(Pfx file) {
        return all(file).compareTo(BigInteger.valueOf(QUICK_ROUNDS)) <= 0;
    }

    private static BigInteger all(Pfx file) {
        BigInteger rounds = file.getMacData() == null ? BigInteger.ZERO : rounds(file);
        for (ContentInfo part : AuthenticatedSafe
                .getInstance(ASN1OctetString.getInstance(file.getAuthSafe().getContent()).getOctets())
                .getContentInfo()) {
            if (part.getContentType().equals(PKCSObjectIdentifiers.encryptedData)) {
                rounds = rounds.add(rounds(EncryptedData.getInstance(part.getContent()).getEncryptionAlgorithm()));
            }
        }
        return rounds;
    }

    private static BigInteger rounds(Pfx file) {
        AlgorithmIdentifier mac = file.getMacData().getMac().getAlgorithmId();
        return mac.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1)
                ? rounds(AlgorithmIdentifier.getInstance(ASN1Sequence.getInstance(mac.getParameters()).getObjectAt(0)))
                : file.getMacData().getIterationCount().abs();
    }

    private static BigInteger rounds(AlgorithmIdentifier algorithm) {
        if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)) {
            return rounds(AlgorithmIdentifier
                    .getInstance(PBES2Parameters.getInstance(algorithm.getParameters()).getKeyDerivationFunc()));
        }
        if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
            return PBKDF2Params.getInstance(algorithm.getParameters()).getIterationCount().abs();
        }
        if (algorithm.getAlgorithm().equals(MiscObjectIdentifiers.id_scrypt)) {
            ScryptParams scrypt = ScryptParams.getInstance(algorithm.getParameters());
            return scrypt.getCostParameter().abs().multiply(scrypt.getBlockSize().abs())
                    .multiply(scrypt.getParallelizationParameter().abs());
        }
        return PKCS12PBEParams.getInstance(algorithm.getParameters()).getIterations().abs();
    }
}
