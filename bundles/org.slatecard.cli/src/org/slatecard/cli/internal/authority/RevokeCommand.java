package org.slatecard.cli.internal.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slatecard.authority.Authorities;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.vault.OpenPair;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.RevocationReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slatecard cert ca revoke}: takes certificates back. */
@Command(name = "revoke")
final class RevokeCommand extends AuthorityCommand {
    private static final String REASONS = Stream.of(RevocationReason.values()).map(RevocationReason::getLiteral)
            .collect(Collectors.joining(", "));

    @Mixin
    private AuthorityOption authority;

    @Option(names = "--serial", required = true, paramLabel = "HEX", descriptionKey = "ca.serial")
    private List<String> serialNumbers;

    @Option(names = "--reason", paramLabel = "REASON", descriptionKey = "ca.reason")
    private String reason = RevocationReason.UNSPECIFIED.getLiteral();

    RevokeCommand(Session session) {
        super(session, true);
    }

    @Override
    protected void check() {
        super.check();
        if (RevocationReason.get(reason) == null) {
            throw new UsageException(spec().commandLine(), CliText.VALUE_NOT_IN.with(reason, "--reason", REASONS));
        }
    }

    @Override
    void run(OpenPair pair, Authorities authorities) throws ExplainedException {
        CertificateAuthority issuer = authority.in(pair.fleet());
        List<IssuedCertificate> certificates = AuthorityOption.find(issuer, serialNumbers);
        save(pair, authorities.revoke(certificates, RevocationReason.get(reason)));
        List<Text> said = new ArrayList<>();
        certificates.forEach(each -> said.add(CaMessage.REVOKED.with(ElementName.of(each), each.getSerialNumber())));
        said.add(CaMessage.PUBLISH.with(pair.file()));
        report(pair, new Done(said, issuer, certificates, List.of()));
    }
}
