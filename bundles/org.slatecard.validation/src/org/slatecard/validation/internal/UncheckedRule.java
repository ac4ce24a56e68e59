package org.slatecard.validation.internal;

import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/**
 * Stands for a rule that failed, under its name, and says so once for the whole fleet. Says nothing of what the rule's
 * own code said: that is no text for users and might hold what it read in the vault.
 *
 * @param id     name of the rule
 * @param source the fact that it rests on
 */
record UncheckedRule(String id, String source) implements Rule<Fleet> {

    static UncheckedRule of(Rule<?> rule) {
        return new UncheckedRule(rule.id(), rule.source());
    }

    Finding in(Fleet fleet) {
        return Finding.of(this, fleet, null, null, id);
    }

    /** What it would have found may be an error. */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean saysUnchecked() {
        return true;
    }

    @Override
    public Class<Fleet> subject() {
        return Fleet.class;
    }

    @Override
    public void check(Fleet fleet, RuleContext context, Findings findings) {
        // it has failed already: what it says is in the finding that it gives
    }

    @Override
    public Text text(String part, Object... arguments) {
        return switch (part) {
            case "title" -> UncheckedText.TITLE.with();
            case "message" -> UncheckedText.MESSAGE.with(id);
            case "why" -> UncheckedText.WHY.with();
            default -> UncheckedText.WAY_OUT.with();
        };
    }
}
