package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Provider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CardImage;
import org.slatecard.testsupport.CertificateFixtures;

/** Files that are only looked at: key stores, and certificates with keys beside them. */
class CertificateContentsTest {
    private static final String PASSWORD = "correct horse";

    private final CertificateReader reader = new CertificateReader();
    private final List<char[]> given = new ArrayList<>();

    private Optional<char[]> password(String name) {
        given.add(PASSWORD.toCharArray());
        return Optional.of(given.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-keypbe AES-256-CBC -certpbe AES-256-CBC -macalg sha256", "-legacy", "-certpbe NONE",
            "-nomac", "-iter 1000"})
    void readsTheCertificatesOfAKeyStoreAndNamesItsKey(String options, @TempDir Path folder) throws Exception {
        Path store = store(folder, options.split(" "));

        CertificateContents contents = reader.contents(store, this::password);

        assertThat(contents.certificates()).extracting(each -> each.info().subjectName()).containsExactly("server");
        assertThat(contents.privateKeys()).singleElement()
                .satisfies(key -> assertThat(key.in(Locale.ENGLISH)).contains("store.p12", "van key"));
        assertThat(given).allSatisfy(password -> assertThat(password).containsOnly('\0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-keypbe AES-256-CBC -certpbe AES-256-CBC -macalg sha256", "-legacy", "-nomac",
            "-keypbe NONE -certpbe NONE -nomac"})
    void opensAKeyStoreWithAnEmptyPasswordWithoutAsking(String options, @TempDir Path folder) throws Exception {
        Path store = storeWith("", folder, options.split(" "));

        CertificateContents contents = reader.contents(store, CertificateContentsTest::nobodyIsThere);

        assertThat(contents.certificates()).hasSize(1);
        assertThat(contents.privateKeys()).hasSize(1);
        assertThatThrownBy(() -> reader.read(store)).hasMessageContaining("private key");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opensAKeyStoreWithoutAnyPasswordWithoutAsking(boolean old) throws Exception {
        Provider algorithms = new BouncyCastleProvider();
        char[] none = {};
        PKCS12PfxPduBuilder builder = new PKCS12PfxPduBuilder();
        PKCS12SafeBag bag = new PKCS12SafeBagBuilder(
                new X509CertificateHolder(CertificateFixtures.der("chain-server.pem"))).build();
        if (old) {
            builder.addEncryptedData(
                    new JcePKCSPBEOutputEncryptorBuilder(PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC)
                            .setProvider(algorithms).build(none),
                    bag);
        } else {
            builder.addData(bag);
        }
        byte[] store = builder.build(new JcePKCS12MacCalculatorBuilder().setProvider(algorithms), none).getEncoded();

        assertThat(reader.contents(store, "store.p12", CertificateContentsTest::nobodyIsThere).certificates())
                .hasSize(1);
    }

    private static Optional<char[]> nobodyIsThere(String name) {
        throw new AssertionError("asked for the password of " + name);
    }

    private static Path store(Path folder, String... options) {
        return storeWith(PASSWORD, folder, options);
    }

    private static Path storeWith(String password, Path folder, String... options) {
        String key = folder.resolve("key.pem").toString();
        String certificate = folder.resolve("certificate.pem").toString();
        String store = folder.resolve("store.p12").toString();
        CardImage.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                "-subj", "/CN=server", "-keyout", key, "-out", certificate);
        List<String> command = new ArrayList<>(List.of("openssl", "pkcs12", "-export", "-inkey", key, "-in",
                certificate, "-name", "van key", "-passout", "pass:" + password, "-out", store));
        command.addAll(List.of(options));
        CardImage.run(command.toArray(String[]::new));
        return Path.of(store);
    }

    @Test
    void saysThatThePasswordIsWrong(@TempDir Path folder) {
        Path store = store(folder);

        assertThatThrownBy(() -> reader.contents(store, name -> Optional.of("wrong".toCharArray())))
                .isInstanceOfSatisfying(ExplainedException.class, refusal -> assertThat(refusal.text().key())
                        .isEqualTo(CertificateText.KEY_STORE_PASSWORD.name()));
    }

    @Test
    void refusesAKeyStoreForAFleetWithoutAskingForItsPassword(@TempDir Path folder) {
        Path store = store(folder);

        assertThatThrownBy(() -> reader.read(store)).hasMessageContaining("key store");
    }

    @Test
    void refusesTwoToTheThirtyFirstIterationsBeforeItStarts(@TempDir Path folder) throws IOException {
        Pfx store = Pfx.getInstance(Files.readAllBytes(store(folder)));
        MacData slow = MacData.getInstance(new DERSequence(new ASN1Encodable[]{store.getMacData().getMac(),
                new DEROctetString(store.getMacData().getSalt()), new ASN1Integer(1L << 31)}));

        assertThatThrownBy(() -> reader.contents(new Pfx(store.getAuthSafe(), slow).getEncoded(), "slow.p12",
                this::password)).hasMessageContaining("slow.p12").hasMessageContaining("214748")
                .hasMessageContaining("1000000");
    }

    @Test
    void saysThatAChainIsInTheWrongOrderAndReadsItAllTheSame() throws ExplainedException {
        List<EncodedCertificate> chain = reader.read(CertificateFixtures.file("chain.pem"), "chain.pem");

        assertThat(pem(chain).notes()).isEmpty();
        CertificateContents reversed = pem(chain.reversed());
        assertThat(reversed.certificates()).isEqualTo(chain.reversed());
        assertThat(reversed.notes()).singleElement().satisfies(note -> assertThat(note.in(Locale.ENGLISH))
                .contains("chain.pem", chain.getLast().info().subject(), "wrong order", "RFC 5246"));
        assertThat(CertificateBatch.of(text(chain.reversed()), "ftp.example.com").notes()).singleElement()
                .satisfies(note -> assertThat(note.in(Locale.JAPANESE)).contains("ftp.example.com", "順序"));
    }

    private CertificateContents pem(List<EncodedCertificate> chain) throws ExplainedException {
        return reader.contents(text(chain).getBytes(StandardCharsets.US_ASCII), "chain.pem", KeyStorePassword.NONE);
    }

    private static String text(List<EncodedCertificate> chain) {
        return new String(CertificatePem.of(chain.stream().map(EncodedCertificate::der).toList()),
                StandardCharsets.US_ASCII);
    }

    @Test
    void readsTheCertificateBesideAKeyAndNamesTheKey() throws ExplainedException {
        byte[] both = CertificateFixtures.file("certificate-and-key.pem");

        CertificateContents contents = reader.contents(both, "server.pem", KeyStorePassword.NONE);

        assertThat(contents.certificates()).hasSize(1);
        assertThat(contents.privateKeys()).singleElement()
                .satisfies(key -> assertThat(key.in(Locale.JAPANESE)).contains("server.pem", "PRIVATE KEY"));
        assertThatThrownBy(() -> reader.read(both, "server.pem")).hasMessageContaining("private key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key-pkcs1.pem", "key-ec.der", "key-openssh.pem", "store.jks"})
    void refusesAKeyAlone(String name) {
        assertThatThrownBy(
                () -> reader.contents(CertificateFixtures.file(name), name, KeyStorePassword.NONE))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("private key");
    }

    @Test
    void explainsEveryChangedByteOfAKeyStore(@TempDir Path folder) throws IOException {
        byte[] store = Files.readAllBytes(store(folder, "-iter", "1"));
        for (int i = 0; i < store.length; i++) {
            byte[] changed = store.clone();
            changed[i] ^= (byte) (1 << i % 8);
            try {
                reader.contents(changed, "store.p12", this::password);
            } catch (ExplainedException e) {
                assertThat(e.getMessage()).doesNotContain(PASSWORD);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin-alone.pem", "pss-parameters.p7b", "signature-of-another-kind.pem"})
    void survivesWhatOnceMadeItFail(String name) {
        try {
            List<EncodedCertificate> certificates = reader
                    .contents(CertificateFixtures.spoiled(name), name, KeyStorePassword.NONE).certificates();
            for (EncodedCertificate each : certificates) {
                assertThat(CertificateDetails.of(each).role()).isNotNull();
            }
            assertThat(CertificateTree.of(certificates)).isNotEmpty();
            assertThat(new ServerCheck(certificates).at(Instant.EPOCH, certificates, "a.example").chainValid())
                    .isFalse();
        } catch (ExplainedException e) {
            assertThat(e.getMessage()).contains(name);
        }
    }

    @Test
    void boundsAFileOfAGigabyte(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.pem");
        try (var file = FileChannel.open(huge, StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap("-----BEGIN CERTIFICATE-----\n".getBytes(StandardCharsets.US_ASCII)));
            file.write(ByteBuffer.wrap(new byte[]{'A'}), 1_000_000_000);
        }

        assertThatThrownBy(() -> reader.contents(huge, KeyStorePassword.NONE)).hasMessageContaining("16 MB");
    }
}
