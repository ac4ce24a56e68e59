package org.slatecard.benchmarks.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slatecard.authority.ServerRequest;
import org.slatecard.certificates.CertificateContents;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.CertificateTree;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.RevocationList;
import org.slatecard.certificates.ServerCheck;
import org.slatecard.model.text.ExplainedException;

/** Reads spoiled files of certificates until something other than an explanation comes of it. */
public final class CertificateFuzz {
    private static final long HANG = TimeUnit.SECONDS.toNanos(1);
    /** Time of this thread alone: other processes of the machine do not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Instant AT = Instant.parse("2026-10-01T00:00:00Z");

    /** Kinds of files, as they are called in the table. */
    private enum Kind {
        PEM(".pem"), DER(".der"), PKCS7(".p7b"), PKCS12(".p12"), CRL(".crl"), PKCS10(".csr");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        boolean has(String file) {
            return file.endsWith(ending) && !(this == PEM && file.startsWith("key"));
        }
    }

    /** A chain that lists of revoked certificates are held against. */
    private final List<EncodedCertificate> chain;
    private final Path kept;
    private final int count;
    private final long seed;

    private CertificateFuzz(List<EncodedCertificate> chain, Path kept, int count, long seed) {
        this.chain = chain;
        this.kept = kept;
        this.count = count;
        this.seed = seed;
    }

    /** Arguments: folder with files to spoil, folder for what was found, number of inputs for each kind, seed, kinds. */
    public static void main(String[] arguments) throws IOException, ExplainedException {
        CertificateFuzz fuzz = new CertificateFuzz(
                new CertificateReader().read(Path.of(arguments[0], "chain.pem")), Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]));
        Set<String> wanted = Set.copyOf(List.of(arguments).subList(4, arguments.length));
        int found = 0;
        System.out.println(
                "| kind | inputs | read | slowest, ms | findings | seconds |\n| --- | --- | --- | --- | --- | --- |");
        for (Kind kind : Kind.values()) {
            if (wanted.isEmpty() || wanted.contains(kind.name())) {
                found += fuzz.run(kind, seeds(Path.of(arguments[0]), kind));
            }
        }
        System.exit(found == 0 ? 0 : 1);
    }

    private static List<byte[]> seeds(Path folder, Kind kind) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> kind.has(each.getFileName().toString())).sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    private int run(Kind kind, List<byte[]> seeds) throws IOException {
        Mutation mutation = new Mutation(seeds, seed);
        int read = 0;
        int found = 0;
        long slowest = 0;
        warmUp(kind, seeds);
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            byte[] input = mutation.next();
            long start = CLOCK.getCurrentThreadCpuTime();
            Throwable failure = null;
            try {
                look(kind, input);
                read++;
            } catch (ExplainedException e) {
                // what a spoiled file should give
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            long taken = CLOCK.getCurrentThreadCpuTime() - start;
            slowest = Math.max(slowest, taken);
            if (failure != null || taken > HANG) {
                found++;
                keep(kind + "-" + seed + "-" + i, input, failure);
            }
        }
        System.out.printf("| %s | %,d | %,d | %.1f | %d | %d |%n", kind, count, read, slowest / 1e6, found,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        return found;
    }

    /** The first files load classes, which is not what is measured. */
    private void warmUp(Kind kind, List<byte[]> seeds) {
        for (byte[] each : seeds) {
            try {
                look(kind, each);
            } catch (ExplainedException e) {
                // some are no certificates
            }
        }
    }

    private void look(Kind kind, byte[] input) throws ExplainedException {
        switch (kind) {
            case PKCS10 -> ServerRequest.read(input, "input");
            case CRL -> new ServerCheck(chain, RevocationList.read(input, "input")).at(AT, chain, "ftp.example.com");
            default -> lookAtCertificates(input);
        }
    }

    private static void lookAtCertificates(byte[] input) throws ExplainedException {
        CertificateContents contents = new CertificateReader().contents(input, "input",
                name -> Optional.of("secret".toCharArray()));
        List<EncodedCertificate> certificates = contents.certificates();
        for (EncodedCertificate each : certificates) {
            CertificateDetails.of(each);
            CertificateDetails.grade(each, AT);
        }
        CertificateTree.of(certificates);
        new ServerCheck(certificates).at(AT, certificates, "ftp.example.com");
    }

    private void keep(String name, byte[] input, Throwable failure) throws IOException {
        Files.write(kept.resolve(name), input);
        System.err.println(name + ": " + (failure == null ? "more than a second" : failure));
        if (failure != null) {
            Files.writeString(kept.resolve(name + ".txt"), Stream.of(failure.getStackTrace()).limit(20)
                    .map(String::valueOf).reduce(failure.toString(), (all, each) -> all + "\n" + each));
        }
    }
}
