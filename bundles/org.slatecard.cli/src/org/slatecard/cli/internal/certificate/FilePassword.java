package org.slatecard.cli.internal.certificate;

import java.util.Optional;
import org.slatecard.certificates.KeyStorePassword;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.secret.SecretOrigin;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the password of a PKCS #12 file comes from. */
final class FilePassword {
    private static final String OPTION = "--password";

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Way way;

    private static final class Way {
        @Option(names = "--password-fd", paramLabel = "N", descriptionKey = "filePasswordFd")
        private Integer descriptor;

        @Option(names = "--password-env", paramLabel = "NAME", descriptionKey = "filePasswordEnv")
        private String variable;
    }

    /** Asks for the password where a file needs one, from the terminal unless the options say otherwise. */
    KeyStorePassword from(SecretReader reader) {
        return name -> ask(name, reader);
    }

    private Optional<char[]> ask(String name, SecretReader reader) throws ExplainedException {
        SecretOrigin origin = way == null
                ? SecretOrigin.prompt(OPTION)
                : new SecretOrigin(OPTION, way.descriptor, way.variable);
        return Optional.of(reader.read(origin, CliText.PASSWORD_OF.with(name)));
    }
}
