package org.slatecard.validation.internal.basis;

import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.ElementName;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/** A rule that states its name, weight and source once. */
public abstract class FactRule<T extends EObject> implements Rule<T> {

    private final String id;
    private final Severity severity;
    private final String source;
    private final Class<T> subject;

    protected FactRule(String id, Severity severity, String source, Class<T> subject) {
        this.id = id;
        this.severity = severity;
        this.source = source;
        this.subject = subject;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String source() {
        return source;
    }

    @Override
    public final Class<T> subject() {
        return subject;
    }

    /** A value for a message: empty where there is none, and cut where nobody would read on. */
    protected static String shown(String value) {
        return ElementName.readable(value);
    }
}
