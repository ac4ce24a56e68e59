package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Hashtable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Security;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.Validator;
import org.slatecard.validation.internal.basis.FactRule;

class ServiceValidatorTest {
    private final Validator validator = Services.validator();

    @Test
    void findsRulesInTheServiceRegistry() {
        assertThat(validator.rules()).extracting(Rule::id).contains("wireless-security-none", "camera-label-shared")
                .isSorted();
    }

    @Test
    void takesInARuleThatIsRegisteredLaterAndLetsItGo() {
        Rule<Camera> late = new FactRule<>("late", Severity.INFO, "F1", Camera.class) {
            @Override
            public void check(Camera camera, org.slatecard.validation.RuleContext context,
                    org.slatecard.validation.Findings findings) {
                findings.report(null);
            }
        };
        Fleet fleet = FleetBuilder.fleet("van").camera("1", camera -> camera.setSerialNumber("1000001")).build();

        ServiceRegistration<?> registration = FrameworkUtil.getBundle(Validator.class).getBundleContext()
                .registerService(Rule.class, late, new Hashtable<>());
        assertThat(ids(fleet)).contains("late");
        registration.unregister();

        assertThat(ids(fleet)).doesNotContain("late");
    }

    @Test
    void reportsInTheOrderOfTheElements() {
        Fleet fleet = FleetBuilder.fleet("van").wireless("open", network -> network.setSecurity(Security.NONE))
                .camera("7", camera -> {}).camera("7", camera -> {}).build();

        assertThat(ids(fleet)).filteredOn(id -> !id.startsWith("access")).containsSubsequence("camera-label-shared",
                "serial-number-missing", "camera-label-shared", "serial-number-missing", "wireless-security-none");
    }

    @Test
    void reportsAnUnknownModelOnceWhereItIsSet() {
        Fleet fleet = FleetBuilder.fleet("van").camera("1", camera -> {}).camera("2", camera -> {}).build();
        fleet.setModelId("XYZ-1");

        assertThat(validate(fleet)).filteredOn(finding -> finding.rule().id().equals("camera-model-unknown"))
                .extracting(Finding::subject).isEqualTo(List.of(fleet));
    }

    private List<String> ids(Fleet fleet) {
        return validate(fleet).stream().map(finding -> finding.rule().id()).toList();
    }

    private List<Finding> validate(Fleet fleet) {
        return validator.validate(fleet, new CameraModelLoader().load(), Secrets.NONE);
    }
}
