package org.slatecard.cli.internal.authority;

import java.util.List;
import java.util.Optional;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.KeyKind;
import org.slatecard.authority.NameLimits;
import org.slatecard.authority.RootForm;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.text.CaMessage;
import org.slatecard.cli.internal.vault.OpenPair;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slatecard cert ca init}: a new authority. */
@Command(name = "init")
final class InitCommand extends AuthorityCommand {
    private enum RootKey {
        RSA, EC
    }

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "ca.name")
    private String name;

    @Option(names = "--organization", paramLabel = "NAME", descriptionKey = "ca.organization")
    private String organization;

    @Option(names = "--algorithm", paramLabel = "rsa|ec", descriptionKey = "ca.rootKey")
    private RootKey key = RootKey.RSA;

    @Option(names = "--years", paramLabel = "N", descriptionKey = "ca.years")
    private int years = RootForm.USUAL_YEARS;

    @Option(names = "--permit", paramLabel = "DOMAIN|NETWORK", descriptionKey = "ca.permit")
    private List<String> permitted = List.of();

    InitCommand(Session session) {
        super(session, true);
    }

    @Override
    void run(OpenPair pair, Authorities authorities) throws ExplainedException {
        KeyKind kind = key == RootKey.RSA ? KeyKind.RSA_3072 : KeyKind.P_384;
        save(pair, authorities.create(
                new RootForm(name, Optional.ofNullable(organization), kind, years, NameLimits.of(permitted))));
        CertificateAuthority made = pair.fleet().getAuthorities().get(pair.fleet().getAuthorities().size() - 1);
        report(pair, new Done(List.of(CaMessage.CREATED.with(name), kind.explanation(), CaMessage.ASSIGN.with(name)),
                made, List.of(), List.of()));
    }
}
