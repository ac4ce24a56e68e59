package org.slatecard.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slatecard.model.text.ExplainedException;

/** Certificates of every kind, made by openssl in one folder. */
final class OpensslPki {
    private static final String CONFIGURATION = """
            [ca]
            default_ca = ours
            [ours]
            database = index
            new_certs_dir = .
            rand_serial = yes
            default_md = default
            policy = any
            unique_subject = no
            preserve = yes
            [any]
            organizationName = optional
            commonName = optional
            [req]
            distinguished_name = dn
            [dn]
            """;

    private final Path folder;
    private final Set<String> requests = new HashSet<>();
    private int files;

    OpensslPki(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("cnf"), CONFIGURATION);
        Files.writeString(folder.resolve("index"), "");
    }

    /** Makes a key; without options one of the curve P-256. */
    OpensslPki key(String name, String... options) {
        List<String> command = new ArrayList<>(List.of("genpkey", "-out", name + ".key"));
        command.addAll(options.length == 0
                ? List.of("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")
                : Arrays.asList(options));
        openssl(command);
        return this;
    }

    /** A certificate that is still to be made; without more said it signs itself. */
    Made certificate(String subject, String key) {
        return new Made(subject, key);
    }

    /** A file with certificates one after the other. */
    Path file(List<Made> certificates) {
        try {
            StringBuilder text = new StringBuilder();
            for (Made each : certificates) {
                text.append(Files.readString(each.pem()));
            }
            return Files.writeString(folder.resolve(++files + "-file.pem"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs openssl and gives what it wrote; ends well or not. */
    String answer(String... arguments) {
        return run(Arrays.asList(arguments)).text();
    }

    /** Whether openssl ends well. */
    boolean accepts(String... arguments) {
        return run(Arrays.asList(arguments)).code() == 0;
    }

    private record Ended(int code, String text) {}

    private Ended run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError(command);
            }
            return new Ended(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void openssl(List<String> arguments) {
        Ended ended = run(arguments);
        if (ended.code() != 0) {
            throw new AssertionError(arguments + ": " + ended.text());
        }
    }

    /** A certificate; made when its file is first asked for. */
    final class Made {
        private final String subject;
        private final String key;
        private final List<String> extensions = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private Made issuer = this;
        private String from = "20250101000000Z";
        private String until = "20350101000000Z";
        private boolean versionOne;
        private Path pem;

        private Made(String subject, String key) {
            this.subject = subject;
            this.key = key;
        }

        Made by(Made authority) {
            issuer = authority;
            return this;
        }

        Made valid(String first, String last) {
            from = first;
            until = last;
            return this;
        }

        Made ext(String... lines) {
            extensions.addAll(Arrays.asList(lines));
            return this;
        }

        Made signed(String... more) {
            options.addAll(Arrays.asList(more));
            return this;
        }

        /** Without extensions; valid from now on for ten years. */
        Made versionOne() {
            versionOne = true;
            return this;
        }

        /** Puts other characters of the same number in its content; the signature does not fit any more. */
        Made with(String characters, String others) {
            try {
                String text = new String(new CertificateReader().read(pem()).get(0).der(), StandardCharsets.ISO_8859_1);
                byte[] changed = text.replace(characters, others).getBytes(StandardCharsets.ISO_8859_1);
                Files.write(pem, CertificatePem.of(List.of(changed)));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ExplainedException e) {
                throw new IllegalStateException(e);
            }
        }

        String key() {
            return key;
        }

        Path pem() {
            if (pem == null) {
                Path signer = issuer == this ? null : issuer.pem();
                if (requests.add(key)) {
                    openssl(List.of("req", "-new", "-config", "cnf", "-key", key + ".key", "-subj", "/CN=" + key,
                            "-out",
                            key + ".csr"));
                }
                Path made = folder.resolve(++files + ".pem");
                openssl(versionOne ? oldForm(made, signer) : usualForm(made, signer));
                pem = made;
            }
            return pem;
        }

        private List<String> usualForm(Path made, Path signer) {
            String section = made.getFileName() + ".ext";
            try {
                Files.writeString(folder.resolve(section), String.join("\n", extensions) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            List<String> command = new ArrayList<>(List.of("ca", "-batch", "-notext", "-config", "cnf", "-in",
                    key + ".csr", "-subj", subject, "-startdate", from, "-enddate", until, "-extfile", section, "-out",
                    made.toString(), "-keyfile", issuer.key + ".key"));
            command.addAll(signer == null ? List.of("-selfsign") : List.of("-cert", signer.toString()));
            command.addAll(options);
            return command;
        }

        private List<String> oldForm(Path made, Path signer) {
            List<String> command = new ArrayList<>(List.of("x509", "-req", "-in", key + ".csr", "-days", "3650",
                    "-set_serial", String.valueOf(files), "-out", made.toString()));
            command.addAll(signer == null
                    ? List.of("-signkey", key + ".key")
                    : List.of("-CA", signer.toString(), "-CAkey", issuer.key + ".key"));
            command.addAll(options);
            return command;
        }
    }
}
