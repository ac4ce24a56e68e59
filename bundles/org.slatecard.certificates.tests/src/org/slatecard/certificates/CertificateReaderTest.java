package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CertificateFixtures;

class CertificateReaderTest {
    private static final String ROOT = text("rsa-2048.pem");
    private static final String CHAIN = text("chain.pem");
    private static final List<String> THREE = List.of("ftp.example.com", "E5", "IERG Root X1");
    private static final byte[] DER = CertificateFixtures.file("rsa-2048.der");

    private final CertificateReader reader = new CertificateReader();

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void readsEveryCertificateOfTheFileInItsOrder(String what, byte[] content, List<String> subjects)
            throws ExplainedException {
        assertThat(reader.read(content, "file")).extracting(each -> each.info().subjectName())
                .containsExactlyElementsOf(subjects);
    }

    static Stream<Arguments> files() {
        List<String> root = List.of("Example Broadcasting Root CA");
        return Stream.of(arguments("PEM", bytes(ROOT), root), arguments("DER", DER, root),
                arguments("chain of three", bytes(CHAIN), THREE),
                arguments("CRLF", bytes(ROOT.replace("\n", "\r\n")), root),
                arguments("old Mac line ends", bytes(ROOT.replace("\n", "\r")), root),
                arguments("UTF-8 byte order mark", "\uFEFF".concat(ROOT).getBytes(StandardCharsets.UTF_8), root),
                arguments("UTF-16 as PowerShell writes it",
                        "\uFEFF".concat(ROOT).getBytes(StandardCharsets.UTF_16LE), root),
                arguments("UTF-16 big endian", "\uFEFF".concat(ROOT).getBytes(StandardCharsets.UTF_16BE), root),
                arguments("text around", bytes("Hello,\nhere it is:\n\n" + ROOT + "\nRegards\n"), root),
                arguments("openssl's text before", CertificateFixtures.file("with-text.pem"),
                        List.of("Übertragungswagen Wurzel")),
                arguments("indented as in YAML", bytes(ROOT.indent(4)), root),
                arguments("no line end at the end", bytes(ROOT.strip()), root),
                arguments("one line of Base64", bytes(ROOT.replaceAll("(?<=[\\w+/=])\n(?=[\\w+/=])", "")), root),
                arguments("blank lines between", bytes(ROOT + "\n\n\n" + text("v1.pem")),
                        List.of(root.get(0), "Public Primary Certification Authority")),
                arguments("old label", bytes(ROOT.replace(" CERTIFICATE", " X509 CERTIFICATE")), root),
                arguments("openssl's trust settings", CertificateFixtures.file("rsa-2048-trusted.pem"), root),
                arguments("revocation list beside it", bytes(text("list.crl") + ROOT), root),
                arguments("PKCS 7", CertificateFixtures.file("bundle.p7b"), THREE),
                arguments("PKCS 7, DER", CertificateFixtures.file("bundle-der.p7b"), THREE),
                arguments("PKCS 7 under the label of a certificate",
                        bytes(text("bundle.p7b").replace(" PKCS7", " CERTIFICATE")), THREE),
                arguments("UTF-16 without a mark", ROOT.getBytes(StandardCharsets.UTF_16LE), root),
                arguments("UTF-16 big endian without a mark", ROOT.getBytes(StandardCharsets.UTF_16BE), root));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void saysWhyAFileIsRefused(String what, byte[] content, CertificateText reason) {
        assertRefused(content, reason);
    }

    static Stream<Arguments> refused() {
        return Stream.of(arguments("empty", new byte[0], CertificateText.EMPTY),
                arguments("blanks alone", bytes(" \r\n\t"), CertificateText.EMPTY),
                arguments("byte order mark alone", bytes("\u00EF\u00BB\u00BF"), CertificateText.EMPTY),
                arguments("too long", new byte[CertificateReader.MAXIMUM_BYTES + 1], CertificateText.TOO_LONG),
                arguments("request", CertificateFixtures.file("request.csr"), CertificateText.REQUEST),
                arguments("request, DER", CertificateFixtures.file("request-der.csr"), CertificateText.REQUEST),
                arguments("CRL", CertificateFixtures.file("list.crl"), CertificateText.REVOCATION_LIST),
                arguments("CRL, DER", CertificateFixtures.file("list-der.crl"), CertificateText.REVOCATION_LIST),
                arguments("public key", CertificateFixtures.file("public.pem"), CertificateText.PUBLIC_KEY),
                arguments("public key, DER", CertificateFixtures.file("public.der"), CertificateText.PUBLIC_KEY),
                arguments("error page", bytes("\n<!DOCTYPE HTML PUBLIC><html><body>403</body></html>"),
                        CertificateText.WEB_PAGE),
                arguments("XML", bytes("<?xml version=\"1.0\"?><a/>"), CertificateText.WEB_PAGE),
                arguments("JPEG", bytes("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF"), CertificateText.PICTURE),
                arguments("PNG", bytes("\u0089PNG\r\n\u001A\n"), CertificateText.PICTURE),
                arguments("PDF", bytes("%PDF-1.7"), CertificateText.PDF),
                arguments("ZIP", bytes("PK\u0003\u0004abc"), CertificateText.ARCHIVE),
                arguments("plain text", bytes("Lorem ipsum"), CertificateText.FOREIGN),
                arguments("Base64 without its lines", bytes("MIIDdjCCAl6gAwIBAgIU"), CertificateText.FOREIGN),
                arguments("DH parameters", bytes(ROOT.replace(" CERTIFICATE", " DH PARAMETERS")),
                        CertificateText.OTHER_BLOCKS),
                arguments("no END line", bytes(ROOT.substring(0, ROOT.indexOf("-----END"))), CertificateText.CUT_OFF),
                arguments("half an END line", bytes(ROOT.substring(0, ROOT.length() - 10)), CertificateText.CUT_OFF),
                arguments("third of three cut off", bytes(CHAIN.substring(0, CHAIN.length() - 200)),
                        CertificateText.CUT_OFF),
                arguments("BEGIN line cut off", bytes(ROOT + "-----BEGIN CERTIF"), CertificateText.CUT_OFF),
                arguments("BEGIN and a blank alone", bytes("-----BEGIN "), CertificateText.CUT_OFF),
                arguments("quoted mail", bytes(ROOT.replaceAll("(?m)^", "> ")), CertificateText.CUT_OFF),
                arguments("foreign character", bytes(ROOT.replaceFirst("MII", "M\u00E9I")),
                        CertificateText.BROKEN_BASE64),
                arguments("second of three broken", bytes(CHAIN.replaceAll("(?s)^(.*?END.*?)MII", "$1M*I")),
                        CertificateText.BROKEN_BASE64),
                arguments("a line is missing", bytes(ROOT.replaceFirst("\n[^\n]{64}\n", "\n")),
                        CertificateText.DAMAGED_BLOCK),
                arguments("empty block", bytes("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"),
                        CertificateText.DAMAGED_BLOCK),
                arguments("DER cut off", Arrays.copyOf(DER, DER.length - 100), CertificateText.DAMAGED),
                arguments("DER with more behind it", Arrays.copyOf(DER, DER.length + 1), CertificateText.DAMAGED),
                arguments("ASN.1 of no known kind", new byte[]{0x30, 3, 2, 1, 5}, CertificateText.DAMAGED),
                arguments("ASN.1 nested without end", "0\u0080".repeat(100_000).getBytes(StandardCharsets.ISO_8859_1),
                        CertificateText.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"key-pkcs1.pem", "key-pkcs1-encrypted.pem", "key-pkcs8.pem", "key-pkcs8-encrypted.pem",
            "key-ec.pem", "key-openssh.pem", "key-pkcs1.der", "key-pkcs8.der", "key-pkcs8-encrypted.der", "key-ec.der",
            "certificate-and-key.pem"})
    void refusesAFileThatHoldsAPrivateKey(String name) {
        assertRefused(CertificateFixtures.file(name), CertificateText.PRIVATE_KEY);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"store.p12", "store.jks"})
    void refusesAKeyStore(String name) {
        assertRefused(CertificateFixtures.file(name), CertificateText.KEY_STORE);
    }

    @Test
    void refusesAPrivateKeyInEveryDisguise() {
        String key = text("key-pkcs8.pem");
        assertRefused(bytes(key.replace("\n", "\r\n")), CertificateText.PRIVATE_KEY);
        assertRefused(bytes(key.replaceAll("(?m)^", "> ")), CertificateText.PRIVATE_KEY);
        assertRefused("\uFEFF".concat(key).getBytes(StandardCharsets.UTF_16LE), CertificateText.PRIVATE_KEY);
        assertRefused(bytes(key.replace("PRIVATE KEY", "CERTIFICATE")), CertificateText.PRIVATE_KEY);
        assertRefused(bytes(ROOT + key.substring(0, 200)), CertificateText.PRIVATE_KEY);
        assertRefused(bytes("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n"), CertificateText.PRIVATE_KEY);
        assertRefused(bytes("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n"), CertificateText.PRIVATE_KEY);
        assertRefused(bytes("-----BEGIN PGP PRIVATE KEY BLOCK-----\n"), CertificateText.PRIVATE_KEY);
    }

    @Test
    void keepsNothingOfAPrivateKeyInTheExplanation() {
        Throwable refusal = catchThrowable(() -> reader.read(CertificateFixtures.file("key-pkcs8.pem"), "server.key"));
        assertThat(refusal).hasMessageContaining("server.key").hasMessageContaining("private key")
                .hasMessageNotContaining("MII").hasNoCause();
    }

    @Test
    void namesTheFileTheLimitAndTheWayOutInBothLanguages() {
        ExplainedException refusal = (ExplainedException) catchThrowable(
                () -> reader.read(new byte[CertificateReader.MAXIMUM_BYTES + 1], "big.iso"));
        assertThat(refusal.text().in(Locale.ENGLISH)).contains("big.iso", "16 MB", "Choose");
        assertThat(refusal.text().in(Locale.JAPANESE)).contains("big.iso", "16 MB", "選んでください");
    }

    @Test
    void survivesEveryCutAndEveryChangedByte() {
        byte[] chain = bytes(CHAIN);
        for (int length = 0; length < chain.length; length += 7) {
            assertReadOrExplained(Arrays.copyOf(chain, length));
        }
        for (int i = 0; i < DER.length; i++) {
            assertReadOrExplained(Arrays.copyOf(DER, i));
            byte[] changed = DER.clone();
            changed[i] ^= (byte) (1 << i % 8);
            assertReadOrExplained(changed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "- ", "-----BEGIN ", "-----BEGIN A-----\n", "0\u0080", "\n", "<", "BEGIN "})
    void doesNotHangOnTheSameThingOverAndOver(String piece) {
        byte[] content = bytes(piece.repeat(CertificateReader.MAXIMUM_BYTES / 2 / piece.length()));
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> reader.read(content, "file")).isInstanceOf(ExplainedException.class));
    }

    @Test
    void refusesMoreThanAThousandCertificatesWithoutReadingThem() {
        assertRefused(bytes(text("ec-p256.pem").repeat(10_000)), CertificateText.TOO_MANY);
        assertThat(catchThrowable(() -> reader.read(bytes(text("ec-p256.pem").repeat(1000)), "many"))).isNull();
    }

    @Test
    void saysThatAFileIsNotThereOrAFolder(@TempDir Path folder) {
        assertThatThrownBy(() -> reader.read(folder.resolve("none.pem"))).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("none.pem is not there");
        assertThatThrownBy(() -> reader.read(folder)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void readsFromTheDisk(@TempDir Path folder) throws IOException, ExplainedException {
        Path file = Files.write(folder.resolve("ルート証明書.pem"), bytes(ROOT));
        assertThat(reader.read(file)).hasSize(1);
    }

    @Test
    void keepsTheBytesOfTheCertificateAsTheyAre() throws ExplainedException {
        assertThat(reader.read(bytes(ROOT), "pem").get(0).der()).isEqualTo(DER);
        assertThat(reader.read(CertificateFixtures.file("rsa-2048-trusted.pem"), "pem").get(0).der()).isEqualTo(DER);
    }

    @Test
    void knowsTheSameCertificateFromTwoFiles() throws ExplainedException {
        EncodedCertificate pem = reader.read(bytes(ROOT), "pem").get(0);
        assertThat(pem).isEqualTo(reader.read(DER, "der").get(0)).hasSameHashCodeAs(reader.read(DER, "der").get(0))
                .isNotEqualTo(reader.read(CertificateFixtures.file("v1.pem"), "v1").get(0));
    }

    private void assertRefused(byte[] content, CertificateText reason) {
        assertThatThrownBy(() -> reader.read(content, "file.pem")).isInstanceOfSatisfying(ExplainedException.class,
                refusal -> assertThat(refusal.text().key()).isEqualTo(reason.name()));
    }

    private void assertReadOrExplained(byte[] content) {
        Throwable thrown = catchThrowable(() -> reader.read(content, "file"));
        assertThat(thrown == null || thrown instanceof ExplainedException).as("%s", thrown).isTrue();
    }

    private static String text(String name) {
        return new String(CertificateFixtures.file(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        Charset charset = text.chars().allMatch(c -> c < 256) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return text.getBytes(charset);
    }
}
