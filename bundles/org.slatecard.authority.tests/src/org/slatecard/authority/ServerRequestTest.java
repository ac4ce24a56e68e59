package org.slatecard.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;

/** Requests that openssl makes, good and bad ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerRequestTest {
    private static final String NAMES = "subjectAltName=DNS:ftp.van.example,IP:10.0.0.9";

    private Path folder;
    private Judge judge;
    private byte[] good;

    @BeforeAll
    void makeARequest(@TempDir Path empty) {
        folder = empty;
        judge = new Judge(folder);
        good = request("good", NAMES, "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
    }

    private byte[] request(String name, String extension, String... key) {
        List<String> command = new ArrayList<>(List.of("openssl", "req", "-new", "-nodes", "-subj", "/CN=old.example",
                "-keyout", name + ".key", "-out", name + ".csr", "-addext", extension, "-newkey"));
        command.addAll(List.of(key));
        judge.accepts(command.toArray(String[]::new));
        return judge.read(name + ".csr");
    }

    @Test
    void readsPemDerAndTextAround() throws ExplainedException {
        byte[] der = der(good);
        String text = "Please sign this:\r\n" + new String(good, StandardCharsets.US_ASCII).replace("\n", "\r\n");
        for (byte[] each : List.of(good, der, text.getBytes(StandardCharsets.UTF_8),
                text.replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST").getBytes(StandardCharsets.UTF_8))) {
            ServerRequest request = ServerRequest.read(each, "good.csr");
            assertThat(request.names().orElseThrow().all()).containsExactly("ftp.van.example", "10.0.0.9");
        }
    }

    private byte[] der(byte[] pem) {
        judge.write("in.csr", pem);
        judge.accepts("openssl", "req", "-in", "in.csr", "-outform", "DER", "-out", "out.der");
        return judge.read("out.der");
    }

    @Test
    void aCommonNameAloneIsNotTakenForAName() throws ExplainedException {
        byte[] nameless = request("nameless", "keyUsage=digitalSignature", "ec", "-pkeyopt",
                "ec_paramgen_curve:P-256");
        assertThat(ServerRequest.read(nameless, "nameless.csr").names()).isEmpty();
    }

    @Test
    void refusesKeysThatAreWeakOrThatCamerasDoNotKnow() {
        for (String[] key : List.of(new String[]{"rsa:1024"},
                new String[]{"ec", "-pkeyopt", "ec_paramgen_curve:secp256k1"},
                new String[]{"ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt", "ec_param_enc:explicit"},
                new String[]{"ed25519"})) {
            refuses(request("weak", NAMES, key), "RSA with 2048 to 8192 bits");
        }
    }

    @Test
    void refusesNamesThatNoServerHas() {
        refuses(request("mail", "subjectAltName=email:a@van.example", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
                "neither host names nor addresses");
        refuses(request("star", "subjectAltName=DNS:*", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
                "“*” is no host name");
    }

    @Test
    void refusesASignatureThatDoesNotProveTheKey() {
        byte[] der = der(good);
        der[der.length - 1] ^= 1;
        refuses(der, "signature of the request");
    }

    @Test
    void refusesWhatIsNoRequest() {
        refuses("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".getBytes(StandardCharsets.US_ASCII),
                "holds 0 certificate requests");
        refuses((new String(good, StandardCharsets.US_ASCII).repeat(2)).getBytes(StandardCharsets.US_ASCII),
                "holds 2 certificate requests");
        refuses("-----BEGIN CERTIFICATE REQUEST-----\nAAA".getBytes(StandardCharsets.US_ASCII), "can be read");
        refuses(new byte[0], "can be read");
        refuses(new byte[ServerRequest.MAXIMUM_BYTES + 1], "longer than 100000 bytes");
        assertThatThrownBy(() -> ServerRequest.read(folder.resolve("none.csr"))).hasMessageContaining("is not there");
        assertThatThrownBy(() -> ServerRequest.read(folder)).hasMessageContaining("cannot be read");
    }

    @Test
    void noAlteredByteGivesAnythingButACertificateRequestOrAText() {
        byte[] der = der(good);
        Random random = new Random(6);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] altered = der.clone();
            altered[random.nextInt(der.length)] = (byte) random.nextInt(256);
            try {
                ServerRequest.read(altered, "altered");
            } catch (ExplainedException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(380);
    }

    private static void refuses(byte[] content, String part) {
        assertThatThrownBy(() -> ServerRequest.read(content, "r.csr")).isInstanceOf(ExplainedException.class)
                .hasMessageContaining(part);
    }
}
