package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Security;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Validator;

class ServiceValidatorTest {
    private final Validator validator = Services.validator();

    @Test
    void findsRulesInTheServiceRegistry() {
        assertThat(validator.rules()).extracting(Rule::id).contains("wireless-security-none", "camera-label-shared")
                .isSorted();
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

    @Test
    void showsAValueAsFarAsAnybodyReadsOn() {
        Fleet fleet = FleetBuilder.fleet("van").camera("x".repeat(64), camera -> {})
                .camera("x".repeat(64) + "yz", camera -> {}).camera(null, camera -> {}).build();

        assertThat(validate(fleet)).filteredOn(finding -> finding.rule().id().equals("serial-number-missing"))
                .extracting(finding -> finding.message().toString()).containsExactly(
                        "The camera “" + "x".repeat(64) + "” has no serial number.",
                        "The camera “" + "x".repeat(64) + "…” has no serial number.",
                        "The camera “” has no serial number.");
    }

    private List<String> ids(Fleet fleet) {
        return validate(fleet).stream().map(finding -> finding.rule().id()).toList();
    }

    private List<Finding> validate(Fleet fleet) {
        return validator.validate(fleet, new CameraModelLoader().load(), Secrets.NONE);
    }
}
