package org.slatecard.certificates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.model.Identifiers;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.Text;

/** What can be done with the certificates of a fleet. Each change is one command that the caller executes. */
public final class FleetCertificates {
    private static final FleetPackage SCHEMA = FleetPackage.eINSTANCE;

    private final Fleet fleet;
    private final EditingDomain domain;

    /** The certificates of a fleet that is edited in that domain. */
    public FleetCertificates(Fleet fleet, EditingDomain domain) {
        this.fleet = fleet;
        this.domain = domain;
    }

    /**
     * What adding certificates comes to.
     *
     * @param added        the new elements, each with a label that no other certificate has; may be empty
     * @param alreadyThere which certificates the fleet has already, under which label
     * @param command      adds them; not executable where there are none
     */
    public record Addition(List<Certificate> added, List<Text> alreadyThere, Command command) {}

    /** Adds what a batch found; a certificate that the fleet has already is told by its fingerprint and left out. */
    public Addition add(CertificateBatch batch) {
        Map<String, Certificate> known = new HashMap<>();
        Set<String> labels = new HashSet<>();
        for (Certificate each : fleet.getCertificates()) {
            labels.add(each.getLabel());
            if (each.getDer() != null) {
                known.putIfAbsent(CertificateInfo.fingerprint(each.getDer()), each);
            }
        }
        List<Certificate> added = new ArrayList<>();
        List<Text> alreadyThere = new ArrayList<>();
        for (CertificateBatch.Found found : batch.found()) {
            CertificateInfo info = found.certificate().info();
            Certificate same = known.get(info.sha256());
            if (same != null) {
                alreadyThere.add(CertificateText.ALREADY_THERE.with(found.origin(), info.subjectName(),
                        String.valueOf(same.getLabel())));
            } else {
                Certificate element = element(found, labels);
                known.put(info.sha256(), element);
                added.add(element);
            }
        }
        return new Addition(List.copyOf(added), List.copyOf(alreadyThere),
                AddCommand.create(domain, fleet, SCHEMA.getFleet_Certificates(), added));
    }

    /** The transfer targets that a certificate is a root certificate of. */
    public List<TransferTarget> usedBy(Certificate certificate) {
        return fleet.getTargets().stream().filter(target -> target.getRootCertificates().contains(certificate))
                .toList();
    }

    /** Takes certificates out of the fleet and out of the transfer targets that name them. */
    public Command remove(Collection<Certificate> certificates) {
        CompoundCommand command = new CompoundCommand();
        for (TransferTarget target : fleet.getTargets()) {
            List<Certificate> used = certificates.stream().filter(target.getRootCertificates()::contains).toList();
            if (!used.isEmpty()) {
                command.append(
                        RemoveCommand.create(domain, target, SCHEMA.getTransferTarget_RootCertificates(), used));
            }
        }
        command.append(RemoveCommand.create(domain, fleet, SCHEMA.getFleet_Certificates(), certificates));
        return command;
    }

    /** Gives a certificate another label. */
    public Command rename(Certificate certificate, String label) {
        return SetCommand.create(domain, certificate, SCHEMA.getCertificate_Label(), label);
    }

    /**
     * Makes certificates root certificates of transfer targets, which keep those that they have.
     *
     * @param secure whether [Using Secure Protocol] is switched on too, without which no certificate is used (F16)
     */
    public Command assign(Collection<Certificate> certificates, Collection<TransferTarget> targets, boolean secure) {
        CompoundCommand command = new CompoundCommand();
        for (TransferTarget target : targets) {
            List<Certificate> missing = certificates.stream()
                    .filter(each -> !target.getRootCertificates().contains(each)).toList();
            if (!missing.isEmpty()) {
                command.append(
                        AddCommand.create(domain, target, SCHEMA.getTransferTarget_RootCertificates(), missing));
            }
            if (secure && !target.isUsingSecureProtocol()) {
                command.append(SetCommand.create(domain, target, SCHEMA.getTransferTarget_UsingSecureProtocol(),
                        Boolean.TRUE));
            }
        }
        return command;
    }

    private static Certificate element(CertificateBatch.Found found, Set<String> labels) {
        Certificate certificate = new Identifiers().identify(FleetFactory.eINSTANCE.createCertificate());
        certificate.setDer(found.certificate().der());
        certificate.setOrigin(found.origin());
        String name = found.certificate().info().subjectName();
        certificate.setLabel(unique(name.isEmpty() ? found.origin() : name, labels));
        return certificate;
    }

    private static String unique(String wish, Set<String> labels) {
        String label = wish;
        for (int i = 2; !labels.add(label); i++) {
            label = wish + " (" + i + ")";
        }
        return label;
    }
}
