package org.slatecard.cli.internal.authority;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.IssuedInfo;
import org.slatecard.authority.ServerForm;
import org.slatecard.authority.export.ServerIdentity;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.cli.internal.vault.OpenPair;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slatecard cert ca renew}: certificates anew, with the same names. */
@Command(name = "renew")
final class RenewCommand extends AuthorityCommand {
    @Mixin
    private AuthorityOption authority;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which;

    private static final class Which {
        @Option(names = "--label", paramLabel = "NAME", descriptionKey = "ca.renewLabel")
        private String label;

        @Option(names = "--serial", paramLabel = "HEX", descriptionKey = "ca.serial")
        private List<String> serialNumbers;
    }

    @Option(names = "--days", paramLabel = "N", descriptionKey = "ca.days")
    private int days = ServerForm.USUAL_DAYS;

    RenewCommand(Session session) {
        super(session, true);
    }

    @Override
    void run(OpenPair pair, Authorities authorities) throws ExplainedException {
        CertificateAuthority issuer = authority.in(pair.fleet());
        List<IssuedCertificate> old = which.label == null
                ? AuthorityOption.find(issuer, which.serialNumbers)
                : ServerIdentity.of(AuthorityInfo.of(issuer, Instant.now()), which.label).all().stream()
                        .map(IssuedInfo::element).toList();
        Authorities.Issue issue = authorities.renew(issuer, old, days);
        save(pair, issue.command());
        List<Text> said = new ArrayList<>(IssueCommand.said(issuer, issue));
        old.forEach(each -> said.add(CaMessage.OLD_STANDS.with(each.getSerialNumber())));
        report(pair, new Done(said, issuer, issue.certificates(), List.of()));
    }
}
