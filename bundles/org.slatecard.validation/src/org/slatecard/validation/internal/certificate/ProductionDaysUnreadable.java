package org.slatecard.validation.internal.certificate;

import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.ProductionDays;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** The days of the production are days, the first not after the last. */
@Component(service = Rule.class)
public final class ProductionDaysUnreadable extends FactRule<Fleet> {

    public ProductionDaysUnreadable() {
        super("production-days-unreadable", Severity.WARNING, "Slatecard", Fleet.class);
    }

    @Override
    public void check(Fleet fleet, RuleContext context, Findings findings) {
        boolean stated = Stream.of(fleet.getProductionFirstDay(), fleet.getProductionLastDay())
                .anyMatch(day -> day != null && !day.isEmpty());
        Optional<ProductionDays> days = ProductionDays.of(fleet);
        if (stated && (days.isEmpty() || days.get().last().isBefore(days.get().first()))) {
            findings.report(FleetPackage.Literals.FLEET__PRODUCTION_LAST_DAY, shown(fleet.getProductionFirstDay()),
                    shown(fleet.getProductionLastDay()));
        }
    }
}
