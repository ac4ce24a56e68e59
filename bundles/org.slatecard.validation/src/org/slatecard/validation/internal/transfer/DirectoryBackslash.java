package org.slatecard.validation.internal.transfer;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;

/** Parts of a path stand between slashes, not backslashes. */
@Component(service = Rule.class)
public final class DirectoryBackslash extends FactRule<TransferTarget> {
    private static final EAttribute FEATURE = FleetPackage.Literals.TRANSFER_TARGET__DESTINATION_DIRECTORY;

    public DirectoryBackslash() {
        super("directory-backslash", Severity.ERROR, "RFC 3986, section 3.3", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        String directory = target.getDestinationDirectory();
        if (directory != null && directory.indexOf('\\') >= 0) {
            String better = directory.replaceAll("[/\\\\]+", "/");
            findings.report(FEATURE, Fixes.set(target, FEATURE, better), shown(directory), shown(better));
        }
    }
}
