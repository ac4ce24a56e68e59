package org.slatecard.authority;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;

/** A fleet with its open vault, whose authorities are at work. */
final class Van implements AutoCloseable {
    static final String HOST = "ftp.van.example";
    static final String ADDRESS = "10.20.0.5";

    final Fleet fleet;
    final Vault vault;
    final EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
            new BasicCommandStack());
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** A fleet with a vault of its own. */
    Van() throws ExplainedException {
        this(Vault.create("fleet-van", "correct horse battery staple".toCharArray()));
    }

    /** A fleet with a vault, which takes a while to make. */
    Van(Vault vault) {
        fleet = new FleetFile(new DurableWriter()).create(
                FleetFactory.eINSTANCE.createFleet(), URI.createFileURI("/van.fleet"));
        fleet.setId("fleet-van");
        this.vault = vault;
    }

    Authorities authorities() {
        return new Authorities(fleet, domain, vault, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** From now on it is later by some days. */
    Van later(long days) {
        now = now.plus(days, ChronoUnit.DAYS);
        return this;
    }

    Instant now() {
        return now;
    }

    CertificateAuthority create(KeyKind kind, String... limits) throws ExplainedException {
        execute(authorities().create(new RootForm(name(kind), Optional.of("Outside Broadcast"), kind, 10,
                NameLimits.of(List.of(limits)))));
        return fleet.getAuthorities().get(fleet.getAuthorities().size() - 1);
    }

    private String name(KeyKind kind) {
        return "Van " + kind + (fleet.getAuthorities().isEmpty() ? "" : " " + fleet.getAuthorities().size());
    }

    List<IssuedCertificate> issue(CertificateAuthority authority, KeyKind kind, String... names)
            throws ExplainedException {
        return execute(authorities().issue(authority,
                new ServerForm(Optional.empty(), ServerNames.of(List.of(names)), List.of(kind), 397)));
    }

    List<IssuedCertificate> execute(Authorities.Issue issue) {
        execute(issue.command());
        return issue.certificates();
    }

    void execute(Command command) {
        domain.getCommandStack().execute(command);
    }

    @Override
    public void close() {
        vault.close();
    }
}
