package org.slatecard.certificates;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.fleet.TransferTarget;

/**
 * Replaces a root certificate by its successor, everywhere it is used. The old one stays among the certificates of the
 * fleet: cards that were written still carry it, and are told by it.
 */
public final class RollOver {
    private final Fleet fleet;
    private final EditingDomain domain;
    private final Certificate old;

    /** The roll-over of a certificate of a fleet that is edited in that domain. */
    public RollOver(Fleet fleet, EditingDomain domain, Certificate old) {
        this.fleet = fleet;
        this.domain = domain;
        this.old = old;
    }

    /** The transfer targets that change. */
    public List<TransferTarget> targets() {
        return new FleetCertificates(fleet, domain).usedBy(old);
    }

    /**
     * Puts the successor into the place of the old one; a target that has both already loses the old one.
     *
     * @param successor is in the fleet, or gets there by a command that is executed before this one
     * @return not executable where no target uses the old one
     */
    public Command to(Certificate successor) {
        CompoundCommand command = new CompoundCommand();
        for (TransferTarget target : targets()) {
            command.append(target.getRootCertificates().contains(successor)
                    ? RemoveCommand.create(domain, target, Literals.TRANSFER_TARGET__ROOT_CERTIFICATES, old)
                    : ReplaceCommand.create(domain, target, Literals.TRANSFER_TARGET__ROOT_CERTIFICATES, old,
                            List.of(successor)));
        }
        return command;
    }
}
