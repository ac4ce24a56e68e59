package org.slatecard.cli.internal.report;

import org.slatecard.model.fleet.Camera;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A rule that finds nothing by itself. */
record StubRule(Severity severity) implements Rule<Camera> {
    @Override
    public String id() {
        return "stub-rule";
    }

    @Override
    public String source() {
        return "F0";
    }

    @Override
    public Class<Camera> subject() {
        return Camera.class;
    }

    @Override
    public void check(Camera subject, RuleContext context, Findings findings) {
        // findings are made by the tests
    }

    @Override
    public Text text(String part, Object... arguments) {
        return Text.of(StubRule.class, StubRule.class.getPackageName() + ".stub", part, arguments);
    }
}
