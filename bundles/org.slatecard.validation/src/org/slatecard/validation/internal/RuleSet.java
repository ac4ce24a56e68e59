package org.slatecard.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;

/** Rules by the kind of object that they look at. */
final class RuleSet {
    private final List<Rule<?>> rules;
    private final Map<EClass, List<Rule<EObject>>> byKind = new HashMap<>();

    RuleSet(Collection<Rule<?>> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** All rules, by id. */
    List<Rule<?>> all() {
        return rules;
    }

    /** What the rules find wrong with one object. */
    List<Finding> check(EObject subject, RuleContext context) {
        Collected findings = new Collected(subject);
        for (Rule<EObject> rule : byKind.computeIfAbsent(subject.eClass(), kind -> rulesFor(subject))) {
            findings.rule = rule;
            rule.check(subject, context, findings);
        }
        return findings.found == null ? List.of() : findings.found;
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
