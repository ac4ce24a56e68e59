package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;

class EffectiveConfigurationTest {
    private final Fleet fleet = FleetBuilder.fleet("van").group("stand", group -> {}).group("goal", group -> {})
            .camera("1", camera -> {}).build();
    private final Camera camera = fleet.getCameras().get(0);

    @Test
    void takesOverFromTheNearestGroupThatSetsTheValue() {
        fleet.getGroups().get(1).setParent(fleet.getGroups().get(0));
        camera.setGroup(fleet.getGroups().get(1));
        fleet.setAccessUserName("van");
        fleet.getGroups().get(0).setAccessUserName("stand");

        Effective<String> userName = EffectiveConfiguration.of(camera).userName();

        assertThat(userName.value()).isEqualTo("stand");
        assertThat(userName.origin()).isSameAs(fleet.getGroups().get(0));
    }

    @Test
    void cameraOverridesItsGroupWithAnEmptyList() {
        fleet.getTargets().add(org.slatecard.model.fleet.FleetFactory.eINSTANCE.createTransferTarget());
        fleet.getTransferTargets().add(fleet.getTargets().get(0));
        camera.getTransferTargets().clear();

        assertThat(EffectiveConfiguration.of(camera).transferTargets().origin()).isSameAs(camera);
    }

    @Test
    void endsInACycleOfGroups() {
        fleet.getGroups().get(0).setParent(fleet.getGroups().get(1));
        fleet.getGroups().get(1).setParent(fleet.getGroups().get(0));
        camera.setGroup(fleet.getGroups().get(0));
        fleet.setAccessUserName("van");

        assertThat(EffectiveConfiguration.of(camera).userName().value()).isEqualTo("van");
    }
}
