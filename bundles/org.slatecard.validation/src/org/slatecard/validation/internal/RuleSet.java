package org.slatecard.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;

/** Rules by the kind of object that they look at. They may be anybody's: one that fails keeps no other from running. */
final class RuleSet {
    /** So many cameras are checked at a stretch. */
    private static final int PART = 256;

    private final List<Rule<?>> rules;
    private final RuleFailures failures;
    private final Map<EClass, List<Rule<EObject>>> byKind = new ConcurrentHashMap<>();
    private final Map<UncheckedRule, Set<EObject>> unchecked = new ConcurrentHashMap<>();

    RuleSet(Collection<Rule<?>> rules, RuleFailures failures) {
        this.failures = failures;
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** All rules, by id. */
    List<Rule<?>> all() {
        return rules;
    }

    /**
     * What the rules find wrong with each of the elements of a fleet, in their order. The cameras, of which there may be
     * thousands, are shared out among the processors.
     */
    List<List<Finding>> checkElements(Fleet fleet, Supplier<RuleContext> contexts) {
        List<Camera> cameras = List.copyOf(fleet.getCameras());
        Iterator<List<Finding>> ofCameras = IntStream.rangeClosed(0, cameras.size() / PART).parallel()
                .mapToObj(part -> checkEach(
                        cameras.subList(part * PART, Math.min(cameras.size(), (part + 1) * PART)), contexts.get()))
                .flatMap(List::stream).toList().iterator(); // an iterator of the stream would run in this thread alone
        RuleContext context = contexts.get();
        List<List<Finding>> found = new ArrayList<>();
        for (EObject element : fleet.eContents()) {
            found.add(element instanceof Camera ? ofCameras.next() : check(element, context));
        }
        return found;
    }

    private List<List<Finding>> checkEach(List<? extends EObject> elements, RuleContext context) {
        return elements.stream().map(element -> check(element, context)).toList();
    }

    /** What the rules find wrong with one object. */
    List<Finding> check(EObject subject, RuleContext context) {
        Collected findings = new Collected(subject);
        forget(subject);
        for (Rule<EObject> rule : byKind.computeIfAbsent(subject.eClass(), kind -> rulesFor(subject))) {
            findings.rule = rule;
            try {
                rule.check(subject, context, findings);
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                failures.tell(rule, e);
                unchecked.computeIfAbsent(UncheckedRule.of(rule), key -> ConcurrentHashMap.newKeySet()).add(subject);
            }
        }
        return findings.found == null ? List.of() : List.copyOf(findings.found);
    }

    /**
     * What the rules find wrong with the fleet itself, and which of them failed for any object when it was checked last;
     * so the fleet is checked after all others.
     */
    List<Finding> checkFleet(Fleet fleet, RuleContext context) {
        List<Finding> found = new ArrayList<>(check(fleet, context));
        unchecked().forEach(rule -> found.add(rule.in(fleet)));
        return found;
    }

    /** The rules that failed for any object when it was checked last, by id. */
    List<UncheckedRule> unchecked() {
        return unchecked.isEmpty()
                ? List.of() // the rule, and asked with each edit
                : unchecked.keySet().stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** Drops what is known of an object that is not checked any more. */
    void forget(EObject subject) {
        if (!unchecked.isEmpty()) {
            unchecked.values().removeIf(subjects -> subjects.remove(subject) && subjects.isEmpty());
        }
    }

    @SuppressWarnings("unchecked") // they look at the class that the subject is an instance of
    private List<Rule<EObject>> rulesFor(EObject subject) {
        return rules.stream().filter(rule -> rule.subject().isInstance(subject)).map(rule -> (Rule<EObject>) rule)
                .toList();
    }

    /** The findings about one object; most have none. */
    private static final class Collected implements Findings {
        private final EObject subject;
        private Rule<EObject> rule;
        private List<Finding> found;

        Collected(EObject subject) {
            this.subject = subject;
        }

        @Override
        public void report(EStructuralFeature feature, Fix fix, Object... arguments) {
            if (found == null) {
                found = new ArrayList<>(2);
            }
            found.add(Finding.of(rule, subject, feature, fix, arguments));
        }
    }
}
