package org.slatecard.cli.internal.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.KeyKind;
import org.slatecard.authority.ServerForm;
import org.slatecard.authority.ServerNames;
import org.slatecard.authority.ServerRequest;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.cli.internal.vault.OpenPair;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slatecard cert ca issue}: certificates for a server. */
@Command(name = "issue")
final class IssueCommand extends AuthorityCommand {
    private enum ServerKey {
        RSA(KeyKind.RSA_3072), EC(KeyKind.P_256), BOTH(KeyKind.RSA_3072, KeyKind.P_256);

        private final List<KeyKind> kinds;

        ServerKey(KeyKind... kinds) {
            this.kinds = List.of(kinds);
        }
    }

    @Mixin
    private AuthorityOption authority;

    @Option(names = "--for", paramLabel = "HOST|ADDRESS", descriptionKey = "ca.names")
    private List<String> names = List.of();

    @Option(names = "--label", paramLabel = "NAME", descriptionKey = "ca.label")
    private String label;

    @Option(names = "--algorithm", paramLabel = "rsa|ec|both", descriptionKey = "ca.serverKey")
    private ServerKey key;

    @Option(names = "--request", paramLabel = "FILE", descriptionKey = "ca.request")
    private Path request;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "ca.days")
    private int days = ServerForm.USUAL_DAYS;

    IssueCommand(Session session) {
        super(session, true);
    }

    @Override
    protected void check() {
        super.check();
        if (request == null && names.isEmpty()) {
            throw new UsageException(spec().commandLine(), CaMessage.NAMES_OR_REQUEST.with());
        }
        if (request != null && key != null) {
            throw new UsageException(spec().commandLine(), CaMessage.KEY_OR_REQUEST.with());
        }
    }

    @Override
    void run(OpenPair pair, Authorities authorities) throws ExplainedException {
        CertificateAuthority issuer = authority.in(pair.fleet());
        Optional<ServerNames> given = names.isEmpty() ? Optional.empty() : Optional.of(ServerNames.of(names));
        Optional<String> called = Optional.ofNullable(label);
        Authorities.Issue issue = request == null
                ? authorities.issue(issuer, new ServerForm(called, given.orElseThrow(), kinds(), days))
                : authorities.issue(issuer, ServerRequest.read(request), called, given, days);
        save(pair, issue.command());
        report(pair, new Done(said(issuer, issue), issuer, issue.certificates(), List.of()));
    }

    private List<KeyKind> kinds() {
        return (key == null ? ServerKey.BOTH : key).kinds;
    }

    /** What there is to say of certificates that were issued. */
    static List<Text> said(CertificateAuthority issuer, Authorities.Issue issue) {
        List<Text> said = new ArrayList<>();
        for (IssuedCertificate each : issue.certificates()) {
            said.add(CaMessage.ISSUED.with(ElementName.of(issuer), ElementName.of(each), each.getSerialNumber()));
        }
        if (issue.shortened()) {
            said.add(CaMessage.SHORTENED.with(ElementName.of(issuer)));
        }
        return said;
    }
}
