package org.slatecard.cli.internal.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.cli.internal.vault.Calls;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SecretInfo;
import org.slatecard.vault.SecretKind;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;

/** A session through all commands of an authority: its private keys are in no file but the vault. */
class PrivateKeysTest {
    private static final int TAIL = 16;

    @TempDir
    private Path folder;

    @Test
    void noPrivateKeyIsInAnyFileOrOutputBeforeItIsExported() throws ExplainedException {
        Calls calls = new Calls(folder).init().with("EXPORT", "apart from the file");
        ca(calls, "init", "--name", "Van");
        ca(calls, "issue", "--for", "ftp.van.example", "--label", "Truck");
        ca(calls, "renew", "--label", "Truck", "--format", "json");
        CertificateAuthority authority = calls.read().getAuthorities().get(0);
        ca(calls, "revoke", "--serial", authority.getIssued().get(0).getSerialNumber(), "--lang", "ja");
        ca(calls, "crl", "--to", folder.resolve("list"), "--format", "json");
        ca(calls, "export-key", "--to", folder.resolve("key"), "--export-passphrase-env", "EXPORT");
        ca(calls, "export", "--server", "iis", "--label", "Truck", "--to", folder.resolve("iis"),
                "--export-passphrase-env", "EXPORT", "--format", "json");
        calls.run(0, "cert", "ca", "list", calls.fleet());
        calls.vault(0, "list", "--format", "json");
        calls.vault(3, "get", "--entry", authority.getKeySecretId());
        assertThat(calls.err()).contains("is a private key, which is not shown");
        List<char[]> keys = keys(calls);
        assertThat(keys).hasSize(5);
        for (char[] key : keys) {
            for (String part : parts(key)) {
                assertThat(calls.everything()).doesNotContain(part);
                assertThat(holders(part)).as("files with a private key").isEmpty();
            }
        }
        ca(calls, "export", "--server", "vsftpd", "--label", "Truck", "--to", folder.resolve("vsftpd"));
        assertThat(keys.stream().flatMap(key -> holders(parts(key).get(0)).stream()).toList())
                .containsExactlyInAnyOrder("Truck-rsa.key", "Truck-ec.key");
    }

    private static void ca(Calls calls, String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("cert", "ca", command, calls.fleet(), "--passphrase-env", "PASS"));
        all.addAll(Arrays.asList(arguments));
        calls.run(0, all.toArray());
    }

    private static List<char[]> keys(Calls calls) throws ExplainedException {
        try (Vault vault = new VaultFile(new DurableWriter()).read(calls.vault())
                .unlock(Calls.PASSPHRASE.toCharArray())) {
            List<char[]> keys = new ArrayList<>();
            for (SecretInfo info : vault.secrets()) {
                if (info.kind() == SecretKind.PRIVATE_KEY) {
                    keys.add(vault.read(info.id()).orElseThrow());
                }
            }
            return keys;
        }
    }

    /** A line of the text and bytes as they are encoded, both of what is secret: of an RSA key, that comes last. */
    private static List<String> parts(char[] key) {
        List<String> lines = new String(key).lines().filter(line -> !line.startsWith("-")).toList();
        byte[] der = Base64.getDecoder().decode(String.join("", lines));
        byte[] tail = Arrays.copyOfRange(der, der.length - TAIL, der.length);
        return List.of(lines.get(lines.size() * 3 / 4), new String(tail, StandardCharsets.ISO_8859_1));
    }

    private List<String> holders(String part) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, part))
                    .map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean holds(Path file, String part) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(part);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
