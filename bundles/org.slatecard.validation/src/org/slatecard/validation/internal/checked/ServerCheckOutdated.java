package org.slatecard.validation.internal.checked;

import java.util.Comparator;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.records.ChangedSetting;
import org.slatecard.validation.records.CheckRecord;

/** What was checked is what the cameras are going to use: the same server, root certificates and models. */
@Component(service = Rule.class)
public final class ServerCheckOutdated extends ServerCheckRule {

    public ServerCheckOutdated() {
        super("server-check-outdated", Severity.WARNING, "F20");
    }

    @Override
    void check(CheckedTarget checked, Findings findings) {
        checked.uncheckedModel().ifPresent(modelId -> checked.known().stream()
                .max(Comparator.comparing(CheckRecord::at))
                .ifPresent(last -> findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, name(checked),
                        day(last.at()), changed(checked, last, modelId))));
    }

    private static Text changed(CheckedTarget checked, CheckRecord last, String modelId) {
        if (!checked.isSameServer(last)) {
            return ChangedSetting.SERVER.with();
        }
        return checked.isSameAnchors(last) ? ChangedSetting.MODEL.with(modelId) : ChangedSetting.CERTIFICATES.with();
    }
}
