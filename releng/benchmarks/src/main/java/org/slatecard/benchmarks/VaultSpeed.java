package org.slatecard.benchmarks;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.SecretKind;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;

/** A vault with 10,000 secrets: unlocking it against PBKDF2 alone, saving it against {@code openssl cms}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 100)
@Fork(2)
public class VaultSpeed {
    private static final int SECRETS = 10_000;
    private static final int ITERATIONS = 600_000;
    private static final int KEY_BITS = 256;
    private static final String PASSPHRASE = "correct horse battery staple";

    private final VaultFile files = new VaultFile(new DurableWriter());
    private Path folder;
    private Vault vault;
    private SealedVault sealed;
    private Path plain;

    @Setup
    public void fillAVault() throws ExplainedException, IOException, InterruptedException {
        folder = Files.createTempDirectory(Path.of("target"),
                "vault");
        vault = Vault.create("fleet", PASSPHRASE.toCharArray());
        for (int i = 0; i < SECRETS; i++) {
            vault.add(SecretKind.ACCESS_PASSWORD, ("hJ7kTq9wRz" + i).toCharArray());
        }
        Path file = folder.resolve("van.fleet.vault");
        files.write(file, vault.seal());
        sealed = files.read(file);
        plain = folder.resolve("plain");
        openssl("-decrypt", "-binary", "-inform", "DER", "-in", file.toString(), "-out", plain.toString(),
                "-pwri_password", PASSPHRASE);
    }

    @TearDown
    public void removeIt() throws IOException {
        vault.close();
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public void unlock() throws ExplainedException {
        sealed.unlock(PASSPHRASE.toCharArray()).close();
    }

    /** What the platform takes for the same derivation. */
    @Benchmark
    public byte[] derive() throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(PASSPHRASE.toCharArray(), new byte[32], ITERATIONS, KEY_BITS);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    }

    /** All that a save of the vault does: content, encryption, file, flush, read back, rename. */
    @Benchmark
    public void save() throws ExplainedException {
        files.write(folder.resolve("van.fleet.vault"), vault.seal());
    }

    /** The same content through openssl, and its file flushed. */
    @Benchmark
    public void opensslSave() throws IOException, InterruptedException {
        Path out = folder.resolve("openssl.der");
        openssl("-encrypt", "-binary", "-aes-256-cbc", "-outform", "DER", "-in", plain.toString(), "-out",
                out.toString(), "-pwri_password", PASSPHRASE);
        try (FileChannel channel = FileChannel.open(out, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void openssl(String... options) throws IOException, InterruptedException {
        String[] command = new String[options.length + 2];
        command[0] = "openssl";
        command[1] = "cms";
        System.arraycopy(options, 0, command, 2, options.length);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command));
        }
    }
}
