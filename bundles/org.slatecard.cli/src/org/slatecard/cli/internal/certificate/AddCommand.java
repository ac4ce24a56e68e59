package org.slatecard.cli.internal.certificate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.certificates.CertificateBatch;
import org.slatecard.certificates.CertificateContents;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.certificates.KeyStorePassword;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FormatOption;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.AdditionReport;
import org.slatecard.cli.internal.vault.FleetClaim;
import org.slatecard.cli.internal.vault.FleetLoading;
import org.slatecard.cli.internal.vault.FleetNames;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard cert add}: takes certificates into a fleet, and gives them to transfer targets. */
@Command(name = "add")
final class AddCommand implements Ending {
    private final Session session;

    @Parameters(index = "0", arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @Parameters(index = "1", arity = "1..*", paramLabel = "FILE", descriptionKey = "add.files")
    private List<Path> files;

    @Option(names = "--target", paramLabel = "NAME", descriptionKey = "add.target")
    private List<String> targets = List.of();

    @Mixin
    private FilePassword password;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    AddCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = format.isJson(spec);
        KeyStorePassword asked = password.from(new SecretReader(session, spec.commandLine()));
        List<CertificateBatch.Found> found = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        for (Path each : files) {
            CertificateContents contents = new CertificateReader().contents(each, asked);
            contents.certificates().forEach(certificate -> found
                    .add(new CertificateBatch.Found(certificate, String.valueOf(each.getFileName()))));
            notes.addAll(contents.privateKeys());
            notes.addAll(contents.notes());
        }
        AdditionReport report = new AdditionReport(session.terminal(), session.versionNumber());
        try (FleetClaim claim = FleetClaim.of(session.surroundings().locks().get(), file)) {
            LoadedFleet loaded = FleetLoading.load(file, true, session.terminal());
            CertificateBatch batch = new CertificateBatch(found, List.of());
            EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                    new BasicCommandStack());
            List<TransferTarget> receivers = receivers(loaded.fleet());
            FleetCertificates.Addition addition = add(loaded.fleet(), domain, batch);
            Optional<AdditionReport.Assignment> assignment = assign(loaded.fleet(), domain, batch, receivers);
            new FleetFile(new DurableWriter()).save(loaded.fleet(), file);
            if (json) {
                session.terminal().print(report.json(addition, assignment, notes));
            } else {
                report.write(addition, assignment, notes);
            }
        }
        return ExitCode.CLEAN;
    }

    private List<TransferTarget> receivers(Fleet fleet) throws ExplainedException {
        List<TransferTarget> receivers = new ArrayList<>();
        for (String name : targets) {
            receivers.add(new FleetNames(fleet).target(name));
        }
        return receivers;
    }

    private static FleetCertificates.Addition add(Fleet fleet, EditingDomain domain, CertificateBatch batch) {
        FleetCertificates.Addition addition = new FleetCertificates(fleet, domain).add(batch);
        if (!addition.added().isEmpty()) {
            domain.getCommandStack().execute(addition.command());
        }
        return addition;
    }

    private Optional<AdditionReport.Assignment> assign(Fleet fleet, EditingDomain domain, CertificateBatch batch,
            List<TransferTarget> receivers) throws ExplainedException {
        if (receivers.isEmpty()) {
            return Optional.empty();
        }
        List<Certificate> all = all(fleet, batch);
        List<Certificate> roots = roots(all);
        domain.getCommandStack().execute(new FleetCertificates(fleet, domain).assign(roots, receivers, true));
        return Optional.of(new AdditionReport.Assignment(targets, roots,
                all.stream().filter(each -> !roots.contains(each)).toList()));
    }

    /** What belongs on the card; all where there is no root, which the rules then speak of. */
    private static List<Certificate> roots(List<Certificate> all) throws ExplainedException {
        List<Certificate> roots = new ArrayList<>();
        for (Certificate each : all) {
            if (CertificateDetails.of(EncodedCertificate.of(each.getDer())).role() == CertificateRole.ROOT) {
                roots.add(each);
            }
        }
        return roots.isEmpty() ? all : roots;
    }

    /** Those that were added, and those that were there already. */
    private static List<Certificate> all(Fleet fleet, CertificateBatch batch) {
        List<byte[]> contents = batch.found().stream().map(each -> each.certificate().der()).toList();
        return fleet.getCertificates().stream()
                .filter(each -> contents.stream().anyMatch(der -> Arrays.equals(der, each.getDer()))).toList();
    }
}
