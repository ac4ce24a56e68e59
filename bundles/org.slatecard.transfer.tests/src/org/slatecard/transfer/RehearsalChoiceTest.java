package org.slatecard.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.transfer.RehearsalStep.Kind;

class RehearsalChoiceTest {
    private static RehearsalPlan plan(String camera, String target) {
        return new RehearsalPlan(camera, target, new ServerAddress(target, 21), true, true, "user",
                "secret".toCharArray(), "", List.of(), new CameraOffer("MPC-2610", List.of(), true));
    }

    @Test
    void keepsThePlansThatAreWantedAndWipesTheOthers() {
        List<RehearsalPlan> plans = List.of(plan("1", "A"), plan("1", "B"), plan("2", "A"));
        assertThat(RehearsalChoice.oneForEachTarget(plans)).containsExactly(plans.get(0), plans.get(1));
        assertThat(plans.get(0).password()).isEqualTo("secret".toCharArray());
        assertThat(plans.get(2).password()).containsOnly('\0');
    }

    @Test
    void takesTheFirstCamerasThatReachEveryTarget() {
        Fleet fleet = FleetBuilder.fleet("Van").target("A", target -> {}).target("B", target -> {})
                .camera("1", camera -> {}).camera("2", camera -> {}).camera("3", camera -> {})
                .camera("4", camera -> {}).build();
        List<Camera> cameras = fleet.getCameras();
        Arrays.asList(1, 2).forEach(each -> cameras.get(each).getTransferTargets().add(fleet.getTargets().get(0)));
        cameras.get(3).getTransferTargets().addAll(fleet.getTargets());
        assertThat(RehearsalChoice.standIns(cameras)).containsExactly(cameras.get(1), cameras.get(3));
    }

    @ParameterizedTest
    @EnumSource
    void everyStepHasAName(Kind kind) {
        assertThat(Stream.of(Locale.ENGLISH, Locale.JAPANESE).map(kind.title()::in)).doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }
}
