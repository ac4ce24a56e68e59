package org.slatecard.cli.internal.authority;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.export.ServerFile;
import org.slatecard.authority.export.ServerFolder;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.cli.internal.vault.OpenPair;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slatecard cert ca export-key}: the private key of an authority, encrypted, once. */
@Command(name = "export-key")
final class ExportKeyCommand extends AuthorityCommand {
    @Mixin
    private AuthorityOption authority;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", descriptionKey = "ca.to")
    private Path folder;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private ExportPassphraseOptions passphrase;

    ExportKeyCommand(Session session) {
        super(session, true);
    }

    @Override
    protected void check() {
        super.check();
        secrets().require(ExportPassphraseOptions.origin(passphrase));
    }

    @Override
    void run(OpenPair pair, Authorities authorities) throws ExplainedException {
        CertificateAuthority owner = authority.in(pair.fleet());
        char[] secret = ExportPassphraseOptions.read(passphrase, secrets(),
                CaMessage.QUESTION_KEY.with(ElementName.of(owner)));
        Authorities.Document key;
        try {
            key = authorities.exportKey(owner, secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
        ServerFolder place = new ServerFolder(folder);
        List<Path> written = place.write(List.of(new ServerFile("authority-key.pem", key.content(), true)));
        try {
            save(pair, key.command());
        } catch (ExplainedException e) {
            place.remove(written, e); // it would be out, and the fleet would not know
            throw e;
        }
        terminal().complain(CaMessage.KEY_IS_OUT.with(ElementName.of(owner), written.get(0)));
        report(pair, new Done(List.of(CaMessage.KEY_WRITTEN.with(written.get(0))), owner, List.of(), written));
    }
}
