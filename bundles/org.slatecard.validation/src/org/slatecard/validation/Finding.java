package org.slatecard.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.text.Text;

/**
 * Something that a rule found wrong. Two findings are the same when they say the same of the same field.
 *
 * @param rule      the rule
 * @param subject   the object that it is about
 * @param feature   the field of it, or null
 * @param fix       what mends it, or null
 * @param arguments values for the rule's message
 */
public record Finding(Rule<?> rule, EObject subject, EStructuralFeature feature, Fix fix, List<Object> arguments) {

    /** A finding with its arguments one by one. */
    public static Finding of(Rule<?> rule, EObject subject, EStructuralFeature feature, Fix fix, Object... arguments) {
        return new Finding(rule, subject, feature, fix, List.copyOf(Arrays.asList(arguments)));
    }

    /** What is wrong: names the thing and the limit. */
    public Text message() {
        return rule.text("message", arguments.toArray());
    }

    /** What the fix does, where there is one. */
    public Optional<Text> fixLabel() {
        return fix == null ? Optional.empty() : Optional.of(rule.text("fix", arguments.toArray()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that && rule.id().equals(that.rule.id()) && subject == that.subject
                && feature == that.feature && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return rule.id().hashCode() * 31 + System.identityHashCode(subject);
    }
}
