package org.slatecard.validation.internal.transfer;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A placeholder of a directory is one. */
@Component(service = Rule.class)
public final class DirectoryPlaceholder extends FactRule<TransferTarget> {

    public DirectoryPlaceholder() {
        super("directory-placeholder", Severity.ERROR, "Slatecard", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        List<String> unknown = DestinationDirectory.of(target.getDestinationDirectory()).unknownPlaceholders();
        if (!unknown.isEmpty()) {
            findings.report(FleetPackage.Literals.TRANSFER_TARGET__DESTINATION_DIRECTORY,
                    shown(target.getDisplayName()), shown(unknown.get(0)), DestinationDirectory.CAMERA,
                    DestinationDirectory.SERIAL);
        }
    }
}
