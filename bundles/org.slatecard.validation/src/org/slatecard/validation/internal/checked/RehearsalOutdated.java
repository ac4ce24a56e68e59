package org.slatecard.validation.internal.checked;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.checked.CheckedTarget.Rehearsed;

/** What was rehearsed is what the cameras are going to do: the same server, certificates, user, directory and mode. */
@Component(service = Rule.class)
public final class RehearsalOutdated extends ServerCheckRule {

    public RehearsalOutdated() {
        super("rehearsal-outdated", Severity.WARNING, "F20");
    }

    @Override
    void check(CheckedTarget checked, Findings findings) {
        List<Rehearsed> outdated = checked.rehearsals().stream().filter(each -> each.changes().isPresent()).toList();
        if (!outdated.isEmpty()) {
            Rehearsed first = outdated.get(0);
            findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, name(checked), day(first.record().at()),
                    shown(first.record().camera()), first.changes().orElseThrow(), outdated.size());
        }
    }
}
