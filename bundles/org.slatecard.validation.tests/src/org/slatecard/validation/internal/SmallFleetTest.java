package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TetheringProfile;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Validator;

/**
 * Random edits of fleets so small that nearly everything in them comes to be shared; {@link LiveFindingsTest} has a large
 * one.
 */
class SmallFleetTest {
    private static final int FLEETS = 30;
    private static final int EDITS = 12;
    private static final int CAMERAS = 12;
    private static final Secrets OPEN = Example.vault(Map.of("entry-3", "Camera2610"));
    private static final byte[] ROOT = new MadeCertificate().der();
    private static final CameraModels MODELS = new CameraModelLoader().load();

    @Test
    void hasAfterEachEditWhatAFullCheckFinds() {
        Validator validator = Services.validator();
        for (int seed = 0; seed < FLEETS; seed++) {
            Fleet fleet = fleet();
            EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                    new BasicCommandStack());
            domain.getResourceSet().getResources().add(fleet.eResource());
            RandomEdits edits = new RandomEdits(domain, fleet, seed);
            try (LiveFindings live = validator.follow(fleet, MODELS, OPEN)) {
                Map<EObject, List<Finding>> told = new HashMap<>();
                fleet.eContents().forEach(each -> told.put(each, live.of(each)));
                live.addListener(changed -> changed.forEach(each -> told.put(each, live.of(each))));
                for (int edit = 0; edit < EDITS; edit++) {
                    edits.step();
                    assertThat(live.all()).as("seed %d, edit %d", seed, edit)
                            .isEqualTo(validator.validate(fleet, MODELS, OPEN));
                }
                fleet.eContents()
                        .forEach(each -> assertThat(live.of(each)).isEqualTo(told.getOrDefault(each, List.of())));
            }
        }
    }

    private static Fleet fleet() {
        FleetBuilder builder = FleetBuilder.fleet("small");
        for (int n = 0; n < 4; n++) {
            builder.group("Group " + n, group -> {}).wireless("Net", network -> {})
                    .certificate("Root " + n, n < 2 ? ROOT : new byte[800], certificate -> {})
                    .target("Target-" + n, target -> target.setHostName("10.0.0.3"));
        }
        Fleet fleet = builder.build();
        LanProfile wired = FleetFactory.eINSTANCE.createWiredProfile();
        wired.setId("wired");
        wired.setDhcp(false);
        wired.setGateway("10.0.0.1");
        wired.setSubnetMask("255.255.255.0");
        fleet.getProfiles().add(wired);
        TetheringProfile phone = FleetFactory.eINSTANCE.createTetheringProfile();
        phone.setId("phone");
        fleet.getProfiles().add(phone);
        for (int n = 0; n < CAMERAS; n++) {
            int number = n;
            builder.camera("CAM " + n, camera -> {
                camera.setSerialNumber(String.valueOf(number));
                camera.setGroup(fleet.getGroups().get(number % 4));
                StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
                address.setProfile(wired);
                address.setIpAddress("10.0.0." + (number + 2));
                camera.getStaticAddresses().add(address);
            });
        }
        fleet.getGroups().get(1).setParent(fleet.getGroups().get(0));
        fleet.setLanType(LanType.WIRED);
        fleet.getNetworkProfiles().add(wired);
        fleet.getGroups().get(0).getTransferTargets().addAll(fleet.getTargets().subList(0, 2));
        fleet.getTargets().get(0).getRootCertificates().add(fleet.getCertificates().get(0));
        fleet.getTargets().get(1).getRootCertificates().addAll(fleet.getCertificates().subList(1, 3));
        return fleet;
    }
}
