package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.Validator;
import org.slatecard.validation.internal.basis.FactRule;

/** A rule of an extension, as the service registry gives and takes it. */
@Tag("osgi")
class ServiceRegistryTest {
    private final Validator validator = Services.validator();
    private final Fleet fleet = FleetBuilder.fleet("van").camera("1", camera -> {}).build();
    private final List<String> logged = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> logged.add(status.getMessage());
    private boolean fails;
    private ServiceRegistration<?> registration;

    @BeforeEach
    void register() {
        Platform.addLogListener(listener);
        Rule<Camera> late = new FactRule<>("late", Severity.INFO, "F1", Camera.class) {
            @Override
            public void check(Camera camera, RuleContext context, Findings findings) {
                if (fails) {
                    throw new IllegalStateException();
                }
                findings.report(null);
            }
        };
        registration = FrameworkUtil.getBundle(Validator.class).getBundleContext().registerService(Rule.class, late,
                new Hashtable<>());
    }

    @AfterEach
    void stopListening() {
        Platform.removeLogListener(listener);
    }

    @Test
    void bringsARuleAndTakesItAway() {
        assertThat(rulesThatFind()).contains("late");
        registration.unregister();

        assertThat(rulesThatFind()).doesNotContain("late");
    }

    @Test
    void bringsARuleWhoseFailureIsInThePlatformsLog() {
        fails = true;
        rulesThatFind();
        registration.unregister();

        assertThat(logged).singleElement().asString().contains("late");
    }

    private List<String> rulesThatFind() {
        List<Finding> findings = validator.validate(fleet, new CameraModelLoader().load(), Secrets.NONE);
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
