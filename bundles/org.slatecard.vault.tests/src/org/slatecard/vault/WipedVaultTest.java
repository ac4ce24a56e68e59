package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ChildClasses;
import org.slatecard.testsupport.ChildJvm;

/** What is left in memory when a vault has been closed. */
class WipedVaultTest {
    @Test
    void valuesAndKeysAreZero() throws Exception {
        List<byte[]> secrets = new ArrayList<>();
        try (Vault vault = Vault.create("fleet-1", Sealed.PASSPHRASE.toCharArray())) {
            vault.add(SecretKind.PASSPHRASE, "first".toCharArray());
            vault.add(SecretKind.ACCESS_PASSWORD, "second".toCharArray());
            SortedMap<?, ?> entries = (SortedMap<?, ?>) field(field(vault, "entries"), "byId");
            entries.values().forEach(entry -> secrets.add(((Entry) entry).value()));
            Object keys = field(vault, "keys");
            secrets.add((byte[]) field(keys, "contentKey"));
            secrets.add((byte[]) field(keys, "wrappingKey"));
            assertThat(secrets).hasSize(4).noneMatch(WipedVaultTest::isZero);
        }
        assertThat(secrets).allMatch(WipedVaultTest::isZero);
    }

    @Test
    void keysThatWereReplacedAreZero() throws Exception {
        try (Vault vault = Vault.create("fleet-1", Sealed.PASSPHRASE.toCharArray())) {
            Object keys = field(vault, "keys");
            vault.changePassphrase("another passphrase".toCharArray());

            assertThat((byte[]) field(keys, "contentKey")).matches(WipedVaultTest::isZero);
            assertThat((byte[]) field(keys, "wrappingKey")).matches(WipedVaultTest::isZero);
        }
    }

    @Test
    void noSecretIsFoundInTheWholeHeapGarbageIncluded(@TempDir Path folder) throws Exception {
        Path dump = folder.resolve("heap.hprof");
        try (ChildJvm child = ChildJvm.start(ChildClasses.in(folder), ForgottenSecrets.class, dump.toString())) {
            assertThat(child.pid()).isPositive();
        }
        // ISO 8859-1 gives every byte a character of its own, so that a search for text finds bytes
        String bytes = Files.readString(dump, StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(ForgottenSecrets.class.getName().replace('.', '/'))).as("the dump is of this program")
                .isTrue();
        for (String secret : ForgottenSecrets.secrets()) {
            assertThat(bytes.contains(secret)).as("bytes of %s", secret).isFalse();
            assertThat(bytes.contains(utf16(secret, StandardCharsets.UTF_16BE))).as("characters of %s", secret)
                    .isFalse();
            assertThat(bytes.contains(utf16(secret, StandardCharsets.UTF_16LE))).as("characters of %s", secret)
                    .isFalse();
        }
    }

    private static String utf16(String text, java.nio.charset.Charset form) {
        return new String(text.getBytes(form), StandardCharsets.ISO_8859_1);
    }

    private static boolean isZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}
