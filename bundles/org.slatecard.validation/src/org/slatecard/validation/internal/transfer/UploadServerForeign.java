package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** The default upload server of a camera is one of its transfer targets. */
@Component(service = Rule.class)
public final class UploadServerForeign extends TargetSetterRule {

    public UploadServerForeign() {
        super("upload-server-foreign", Severity.WARNING, "field notes");
    }

    @Override
    void checkTaken(Settings settings, RuleContext context, Findings findings) {
        if (context.missesUploadServer(settings)) {
            findings.report(FleetPackage.Literals.SETTINGS__DEFAULT_UPLOAD_SERVER);
        }
    }
}
