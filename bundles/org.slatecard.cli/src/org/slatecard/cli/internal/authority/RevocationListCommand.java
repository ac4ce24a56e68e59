package org.slatecard.cli.internal.authority;

import java.nio.file.Path;
import java.util.List;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.export.ServerFile;
import org.slatecard.authority.export.ServerFolder;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.cli.internal.vault.OpenPair;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slatecard cert ca crl}: the list of revoked certificates. */
@Command(name = "crl")
final class RevocationListCommand extends AuthorityCommand {
    @Mixin
    private AuthorityOption authority;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", descriptionKey = "ca.to")
    private Path folder;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "ca.listDays")
    private int days = Authorities.LIST_DAYS;

    RevocationListCommand(Session session) {
        super(session, true);
    }

    @Override
    void run(OpenPair pair, Authorities authorities) throws ExplainedException {
        CertificateAuthority issuer = authority.in(pair.fleet());
        Authorities.Document list = authorities.revocationList(issuer, days);
        save(pair, list.command()); // before it is written: a number is never given twice
        List<Path> written = new ServerFolder(folder)
                .write(List.of(new ServerFile("revoked.pem", list.content(), false)));
        report(pair, new Done(List.of(CaMessage.LIST_WRITTEN.with(written.get(0), issuer.getCrlNumber(), days)),
                issuer, List.of(), written));
    }
}
