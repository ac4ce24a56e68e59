package org.slatecard.validation;

import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.text.Text;

/**
 * Something that is checked of one kind of object of a fleet. A rule has no state and looks at one object at a time;
 * what it needs of others it asks the {@link RuleContext} for, so that one edit costs only the objects that it touches.
 * Several threads may use it at the same time for different cameras.
 *
 * <p>Rules are OSGi services: a class with {@code @Component(service = Rule.class)} is all that it takes. Their texts
 * stand in {@code rules.properties} beside the class, under {@code ID.title}, {@code ID.message}, {@code ID.why},
 * {@code ID.wayOut} and, where there is a fix, {@code ID.fix}.
 *
 * @param <T> what it looks at: Camera, TransferTarget, a NetworkProfile, Certificate or Fleet
 */
public interface Rule<T extends EObject> {
    /** Stable name in kebab-case; also the help topic. */
    String id();

    /** How much its findings matter. */
    Severity severity();

    /** The fact that it rests on: an F-number of the camera facts, an RFC or a NIST clause. */
    String source();

    /** The kind of object that it looks at. */
    Class<T> subject();

    /**
     * Looks at one object and reports what is wrong. A rule that throws keeps no other from being checked: users are
     * told its name, and the log where it failed.
     */
    void check(T subject, RuleContext context, Findings findings);

    /**
     * Whether its findings say that something could not be looked at, rather than that it is wrong: a camera that they
     * concern does not count as ready.
     */
    default boolean saysUnchecked() {
        return false;
    }

    /** What the rule is about, in a few words. */
    default Text title() {
        return text("title");
    }

    /** Why it matters. */
    default Text why() {
        return text("why");
    }

    /** What to do about a finding. */
    default Text wayOut() {
        return text("wayOut");
    }

    /** One of the rule's texts. */
    default Text text(String part, Object... arguments) {
        return Text.of(getClass(), getClass().getPackageName() + ".rules", id() + "." + part, arguments);
    }
}
