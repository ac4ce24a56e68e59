package org.slatecard.validation.internal.transfer;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A host name comes without scheme, user, port and path. */
@Component(service = Rule.class)
public final class HostNamePasted extends HostRule {

    public HostNamePasted() {
        super("host-name-pasted", Severity.ERROR, "F16");
    }

    @Override
    void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        if (address.isHostAlone(target.getHostName())) {
            return;
        }
        int port = address.port().orElse(target.getPort());
        findings.report(FEATURE, address.host().isEmpty() ? null : fix(target, address.host(), port),
                shown(target.getHostName()), shown(address.host()), port);
    }

    private static Fix fix(TransferTarget target, String host, int port) {
        return domain -> {
            CompoundCommand command = new CompoundCommand();
            command.append(SetCommand.create(domain, target, FEATURE, host));
            if (port != target.getPort()) {
                command.append(SetCommand.create(domain, target, FleetPackage.Literals.TRANSFER_TARGET__PORT, port));
            }
            return command;
        };
    }
}
