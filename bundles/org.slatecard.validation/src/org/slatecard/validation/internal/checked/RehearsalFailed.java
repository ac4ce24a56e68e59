package org.slatecard.validation.internal.checked;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.records.RehearsalRecord;

/** The last rehearsals of uploads to the target succeeded, of cameras that still send there. */
@Component(service = Rule.class)
public final class RehearsalFailed extends ServerCheckRule {

    public RehearsalFailed() {
        super("rehearsal-failed", Severity.ERROR, "F20");
    }

    @Override
    void check(CheckedTarget checked, Findings findings) {
        String name = Objects.requireNonNullElse(checked.target().getDisplayName(), "");
        List<RehearsalRecord> failed = checked.context().records().rehearsals().stream()
                .filter(record -> record.target().equals(name)
                        && record.host().equals(checked.target().getHostName())
                        && record.port() == checked.target().getPort() && record.failed().isPresent()
                        && checked.context().sends(record.camera(), checked.target()))
                .toList();
        if (!failed.isEmpty()) {
            RehearsalRecord first = failed.get(0);
            findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, name(checked), day(first.at()),
                    shown(first.camera()), first.failed().orElseThrow(), failed.size());
        }
    }
}
