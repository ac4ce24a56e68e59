package org.slatecard.validation.internal.transfer;

import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.Fixes;

/** A camera with several transfer targets knows which of them receives what it uploads by itself. */
@Component(service = Rule.class)
public final class UploadServerMissing extends TargetSetterRule {
    private static final EReference SERVER = FleetPackage.Literals.SETTINGS__DEFAULT_UPLOAD_SERVER;

    public UploadServerMissing() {
        super("upload-server-missing", Severity.WARNING, "field notes");
    }

    @Override
    void checkTaken(Settings settings, RuleContext context, Findings findings) {
        if (context.lacksUploadServer(settings)) {
            TransferTarget first = settings.getTransferTargets().get(0);
            findings.report(SERVER, Fixes.set(settings, SERVER, first), shown(first.getDisplayName()));
        }
    }
}
