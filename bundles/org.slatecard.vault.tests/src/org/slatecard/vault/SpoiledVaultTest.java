package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.text.ExplainedException;

/** Files that are no vault, or one that nobody may open. Each is refused with a text of its own. */
class SpoiledVaultTest {
    private static final String NAME = "/media/stick/van.fleet.vault";
    private static final DERSet ATTRIBUTES = new DERSet(new Attribute(PKCSObjectIdentifiers.pkcs_9_at_contentType,
            new DERSet(CMSObjectIdentifiers.data)));
    private static byte[] good;

    @BeforeAll
    static void makeAVault() throws ExplainedException {
        good = Sealed.quick();
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal(new byte[0])).isEqualTo("EMPTY");
    }

    @Test
    void refusesAFileThatIsCutOffAtAnyByte() {
        for (int length = 1; length < good.length; length++) {
            assertThat(refusal(Arrays.copyOf(good, length))).as(length + " bytes").isEqualTo("TRUNCATED");
        }
    }

    @Test
    void refusesAFileWithSomethingAfterItsEnd() {
        assertThat(refusal(Arrays.copyOf(good, good.length + 1))).isEqualTo("TRAILING");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        byte[] large = new byte[VaultFile.MAXIMUM_BYTES + 1];
        System.arraycopy(good, 0, large, 0, good.length);

        assertThat(refusal(large)).isEqualTo("TOO_LARGE");
    }

    static Stream<byte[]> foreignFiles() throws Exception {
        byte[] deep = new byte[100_000];
        Arrays.fill(deep, (byte) 0x30);
        System.arraycopy(new byte[]{0x30, (byte) 0x83, 1, (byte) 0x86, (byte) 0x9B}, 0, deep, 0, 5);
        return Stream.of("{\"format\":\"slatecard-vault\"}".getBytes(StandardCharsets.UTF_8),
                "-----BEGIN CMS-----".getBytes(StandardCharsets.UTF_8), new byte[]{0x30, 0}, new byte[]{0x30, 2, 5, 0},
                new byte[]{0x30, (byte) 0x85, 0, 0, 0, 0, 0}, new byte[1_000],
                Spoiled.of(good).as(CMSObjectIdentifiers.signedData), Spoiled.of(good).as(CMSObjectIdentifiers.data),
                Spoiled.of(good).as(CMSObjectIdentifiers.envelopedData),
                Spoiled.of(good).contentType(CMSObjectIdentifiers.signedData, ATTRIBUTES).bytes(),
                Spoiled.of(good).attributes(ATTRIBUTES, null).bytes(),
                Spoiled.of(good).attributes(null, ATTRIBUTES).bytes(), deep);
    }

    @ParameterizedTest
    @MethodSource("foreignFiles")
    void refusesWhatIsNoVault(byte[] file) {
        assertThat(refusal(file)).isEqualTo("NOT_A_VAULT");
    }

    @Test
    void refusesLengthsThatAreNotInTheShortestForm() {
        byte[] longer = new byte[good.length + 1];
        longer[0] = good[0];
        longer[1] = (byte) 0x83;
        System.arraycopy(good, 2, longer, 3, good.length - 2);

        assertThat(refusal(longer)).isEqualTo("NOT_DER");
        assertThat(refusal(new byte[]{0x30, (byte) 0x80, 0, 0})).isEqualTo("NOT_DER");
    }

    @ParameterizedTest
    @CsvSource({"0, TOO_FEW_ITERATIONS", "1, TOO_FEW_ITERATIONS", "999, TOO_FEW_ITERATIONS",
            "-1, TOO_FEW_ITERATIONS", "10000001, TOO_MANY_ITERATIONS", "1000000000, TOO_MANY_ITERATIONS",
            "2147483648, TOO_MANY_ITERATIONS", "340282366920938463463374607431768211456, TOO_MANY_ITERATIONS"})
    void refusesTooFewAndTooManyIterationsBeforeAnyIsDone(BigInteger iterations, String refusal) throws Exception {
        assertThat(refusal(Spoiled.of(good).iterations(iterations).bytes())).isEqualTo(refusal);
    }

    static Stream<Arguments> otherAlgorithms() {
        Spoiled vault = Spoiled.of(good);
        byte[] salt = new byte[32];
        AlgorithmIdentifier des = new AlgorithmIdentifier(PKCSObjectIdentifiers.des_EDE3_CBC,
                new DEROctetString(new byte[8]));
        AlgorithmIdentifier aes = new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_CBC,
                new DEROctetString(new byte[8]));
        return Stream.of(
                Arguments.of("MD5", vault.prf(PKCSObjectIdentifiers.md5, salt)),
                Arguments.of("short salt", vault.prf(PKCSObjectIdentifiers.id_hmacWithSHA256, new byte[7])),
                Arguments.of("long salt", vault.prf(PKCSObjectIdentifiers.id_hmacWithSHA256, new byte[65])),
                Arguments.of("scrypt", vault.derivation(MiscObjectIdentifiers.id_scrypt, DERNull.INSTANCE)),
                Arguments.of("no RFC 3211", vault.keyWrap(des)),
                Arguments.of("DES wrap", vault.keyWrap(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_alg_PWRI_KEK,
                        des))),
                Arguments.of("short vector", vault.keyWrap(
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_alg_PWRI_KEK, aes))),
                Arguments.of("wrapped key of one block", vault.wrapped(new byte[16])),
                Arguments.of("wrapped key of no blocks", vault.wrapped(new byte[47])),
                Arguments.of("AES-128-GCM", vault.cipher(NISTObjectIdentifiers.id_aes128_GCM, 16)),
                Arguments.of("CCM", vault.cipher(NISTObjectIdentifiers.id_aes256_CCM, 16)),
                Arguments.of("short tag", vault.cipher(NISTObjectIdentifiers.id_aes256_GCM, 12)),
                Arguments.of("two passphrases", vault.recipients(infos -> List.of(infos.get(0), infos.get(0)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherAlgorithms")
    void refusesOtherAlgorithmsAndParameters(String what, Spoiled vault) throws Exception {
        assertThat(refusal(vault.bytes())).as(what).isEqualTo("OTHER_ALGORITHM");
    }

    @Test
    void refusesMoreThan64Recipients() throws Exception {
        ASN1Encodable one = Spoiled.of(good).data().getRecipientInfos().getObjectAt(0);

        assertThat(refusal(Spoiled.of(good).recipients(infos -> Collections.nCopies(65, one)).bytes()))
                .isEqualTo("TOO_MANY_RECIPIENTS");
    }

    @Test
    void tellsAWrongPassphraseFromADamagedFile() throws Exception {
        byte[] damaged = good.clone();
        damaged[damaged.length - 1] ^= 1;

        assertThat(refusal(good, "another passphrase")).isEqualTo("WRONG_PASSPHRASE");
        assertThat(refusal(good, "")).isEqualTo("WRONG_PASSPHRASE");
        assertThat(refusal(damaged, Sealed.PASSPHRASE)).isEqualTo("DAMAGED");
    }

    @ParameterizedTest
    @CsvSource({"WRONG_PASSPHRASE, another passphrase", "DAMAGED, " + Sealed.PASSPHRASE})
    void callersCanTellTheReasons(VaultFailure failure, String passphrase) throws Exception {
        byte[] damaged = good.clone();
        damaged[damaged.length - 1] ^= 1;

        assertThat(VaultFailure.of(catchThrowableOfType(ExplainedException.class,
                () -> Sealed.unlock(damaged, passphrase)))).contains(failure);
    }

    @Test
    void refusesANewerVersionWhateverElseIsInIt() throws Exception {
        byte[] newer = Sealed.holding("{\"entries\":[{\"other\":null}],\"format\":\"slatecard-vault\",\"version\":2}");

        assertThatThrownBy(() -> Sealed.unlock(newer, Sealed.PASSPHRASE)).hasMessageContaining("version 2")
                .hasMessageContaining("update Slatecard");
        assertThat(refusal(newer, Sealed.PASSPHRASE)).isEqualTo("NEWER_VERSION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"format\":\"other\",\"version\":1}",
            "{\"format\":\"slatecard-vault\",\"version\":0}", "{\"format\":\"slatecard-vault\",\"version\":1}",
            "{\"certificates\":[],\"entries\":{\"a b\":{}},\"fleet\":\"f\",\"format\":\"slatecard-vault\",\"version\":1}",
            "{\"certificates\":[],\"entries\":{\"a\":{}},\"fleet\":\"f\",\"format\":\"slatecard-vault\",\"version\":1}",
            "{\"certificates\":[],\"entries\":{},\"fleet\":\"f\",\"format\":\"slatecard-vault\",\"version\":1,\"more\":1}",
            "{\"certificates\":[\"*\"],\"entries\":{},\"fleet\":\"f\",\"format\":\"slatecard-vault\",\"version\":1}",
            "{\"certificates\":[],\"entries\":{\"a\":{\"changed\":\"2026-13-01T00:00:00Z\",\"kind\":\"passphrase\","
                    + "\"value\":\"v\"}},\"fleet\":\"f\",\"format\":\"slatecard-vault\",\"version\":1}",
            "{\"certificates\":[],\"entries\":{\"a\":{\"changed\":\"2026-11-25T20:51:00.5Z\",\"kind\":\"passphrase\","
                    + "\"value\":\"v\"}},\"fleet\":\"f\",\"format\":\"slatecard-vault\",\"version\":1}",
            "{\"certificates\":[],\"entries\":{\"a\":{\"changed\":\"2026-11-25T20:51:00Z\",\"kind\":\"pin\","
                    + "\"value\":\"v\"}},\"fleet\":\"f\",\"format\":\"slatecard-vault\",\"version\":1}"})
    void refusesContentThatIsNotThatOfAVault(String content) throws Exception {
        assertThat(refusal(Sealed.holding(content), Sealed.PASSPHRASE)).isEqualTo("CONTENT_BROKEN");
    }

    @Test
    void refusesACertificateThatIsNone() throws Exception {
        byte[] file = Sealed.holding("{\"certificates\":[\"AAAA\"],\"entries\":{},\"fleet\":\"f\","
                + "\"format\":\"slatecard-vault\",\"version\":1}");

        assertThat(refusal(file, Sealed.PASSPHRASE)).isEqualTo("RECIPIENTS_CHANGED");
    }

    @Test
    void refusesTheVaultOfAnotherFleet() throws Exception {
        try (Vault vault = Sealed.unlock(good, Sealed.PASSPHRASE)) {
            vault.requireFleet(Sealed.FLEET);
            assertThatThrownBy(() -> vault.requireFleet("fleet-2")).hasMessageContaining("another fleet");
        }
    }

    private static String refusal(byte[] file) {
        return refusal(file, Sealed.PASSPHRASE);
    }

    private static String refusal(byte[] file, String passphrase) {
        ExplainedException refusal = catchThrowableOfType(ExplainedException.class,
                () -> SealedVault.of(file, NAME).unlock(passphrase.toCharArray()));
        assertThat(refusal).isNotNull();
        assertThat(refusal.text().toString()).contains(NAME);
        return refusal.text().key();
    }
}
