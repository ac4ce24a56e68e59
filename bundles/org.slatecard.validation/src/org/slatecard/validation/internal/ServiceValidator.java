package org.slatecard.validation.internal;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.SecretLimits;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Validator;
import org.slatecard.validation.records.TransferRecords;

/** Applies the rules that are registered as services. */
@Component
public final class ServiceValidator implements Validator {
    private final List<Rule<?>> services = new CopyOnWriteArrayList<>();
    private final RuleFailures failures;

    /** Rules that fail are told to the platform's log. */
    public ServiceValidator() {
        this((text, failure) -> ILog.of(ServiceValidator.class).error(text, failure));
    }

    ServiceValidator(BiConsumer<String, Throwable> log) {
        failures = new RuleFailures(log);
    }

    @Reference(service = Rule.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(Rule<?> rule) {
        services.add(rule);
    }

    void removeRule(Rule<?> rule) {
        services.remove(rule);
    }

    @Override
    public List<Rule<?>> rules() {
        return ruleSet().all();
    }

    @Override
    public List<Finding> validate(Fleet fleet, CameraModels models, Secrets secrets, TransferRecords records) {
        RuleSet rules = ruleSet();
        FleetIndex index = new FleetIndex(fleet, secrets);
        List<List<Finding>> ofElements = rules.checkElements(fleet,
                () -> new IndexedContext(index, models, secrets, records));
        List<Finding> findings = rules.checkFleet(fleet, new IndexedContext(index, models, secrets, records));
        ofElements.forEach(findings::addAll);
        return findings;
    }

    @Override
    public LiveFindings follow(Fleet fleet, CameraModels models, Secrets secrets, TransferRecords records,
            Executor later) {
        return new FollowedFleet(fleet, ruleSet(), models, secrets, records, later);
    }

    private RuleSet ruleSet() {
        return new RuleSet(services, failures);
    }

    @Override
    public SecretLimits secretLimits(Fleet fleet, CameraModels models, Collection<? extends EObject> holders) {
        return HeldSecretLimits.of(fleet, new IndexedContext(new FleetIndex(fleet, Secrets.NONE), models, Secrets.NONE,
                TransferRecords.NONE), holders);
    }
}
