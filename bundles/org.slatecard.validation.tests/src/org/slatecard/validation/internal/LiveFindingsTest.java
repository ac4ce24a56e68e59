package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.TetheringProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Findings;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.Validator;
import org.slatecard.validation.records.TransferRecords;
import org.slatecard.validation.internal.basis.FactRule;

class LiveFindingsTest {
    private static final int CAMERAS = 500;
    /** Fewer where they are asked for every mutant: releng/mutation. */
    private static final int SEQUENCES = Integer.getInteger("slatecard.sequences", 1_000);
    private static final int LATE_SEQUENCES = SEQUENCES / 4;
    /** One of the passwords is another one under its own id. */
    private static final Secrets OPEN = Example.vault(Map.of("entry-3", "Camera2610"));

    private final CameraModels models = new CameraModelLoader().load();
    private final Fleet fleet = fleet();
    private final List<EObject> checked = new ArrayList<>();
    private LiveFindings counted;

    @BeforeEach
    void countChecks() {
        counted = counting(Runnable::run);
    }

    private LiveFindings counting(Executor later) {
        Rule<EObject> everything = new FactRule<>("counts", Severity.INFO, "F1", EObject.class) {
            @Override
            public void check(EObject subject, RuleContext context, Findings findings) {
                checked.add(subject);
            }
        };
        LiveFindings counting = new FollowedFleet(fleet,
                new RuleSet(List.of(everything), new RuleFailures((message, failure) -> {})), models, Example.GOOD,
                TransferRecords.NONE, later);
        checked.clear();
        return counting;
    }

    @Test
    void areAfterAnyEditsWhatAFullCheckFinds() {
        Validator validator = Services.validator();
        counted.close();
        EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack());
        domain.getResourceSet().getResources().add(fleet.eResource());
        Deque<Runnable> putOff = new ArrayDeque<>();
        try (LiveFindings atOnce = validator.follow(fleet, models, OPEN);
                LiveFindings later = validator.follow(fleet, models, OPEN, TransferRecords.NONE, putOff::add)) {
            Map<EObject, List<Finding>> told = told(atOnce);
            Map<EObject, List<Finding>> toldLater = told(later);
            for (int seed = 0; seed < SEQUENCES; seed++) {
                RandomEdits edits = new RandomEdits(domain, fleet, seed);
                for (int step = 0; step <= seed % 5; step++) {
                    edits.step();
                    if (step % 2 == 1) {
                        Optional.ofNullable(putOff.pollFirst()).ifPresent(Runnable::run);
                    }
                }
                List<Finding> full = validator.validate(fleet, models, OPEN);
                assertSame(atOnce.all(), full, seed);
                if (seed % 2 == 0) {
                    later.catchUp();
                }
                while (!putOff.isEmpty()) {
                    putOff.removeFirst().run();
                }
                if (seed <= LATE_SEQUENCES) {
                    assertSame(later.all(), full, seed);
                }
                if (seed == LATE_SEQUENCES) {
                    assertTold(toldLater, later);
                    later.close(); // the same again and again
                }
            }
            assertTold(told, atOnce);
        }
    }

    private void assertTold(Map<EObject, List<Finding>> told, LiveFindings live) {
        fleet.eContents().forEach(each -> assertThat(told.getOrDefault(each, List.of())).isEqualTo(live.of(each)));
    }

    /** What listeners know, who look at the objects that they are told of and at no others. */
    private Map<EObject, List<Finding>> told(LiveFindings live) {
        Map<EObject, List<Finding>> told = new HashMap<>();
        fleet.eAllContents().forEachRemaining(each -> told.put(each, live.of(each)));
        live.addListener(changed -> changed.forEach(each -> told.put(each, live.of(each))));
        return told;
    }

    @Test
    void putOffWhatIsTooMuchForOneTurnAndCheckTheNewestEditAlone() {
        Deque<Runnable> putOff = new ArrayDeque<>();
        counted.close();
        counted = counting(putOff::add);
        fleet.setAccessUserName("van");
        fleet.setAccessUserName("crane");
        assertThat(checked).as("reads first").isEmpty();
        int turns = 0;
        for (; !putOff.isEmpty(); turns++) {
            int before = checked.size();
            putOff.removeFirst().run();
            assertThat(checked.size() - before).isLessThan(CAMERAS);
        }
        assertThat(turns).isGreaterThan(2);
        assertThat(checked).contains(fleet).containsAll(fleet.getCameras()).containsAll(fleet.getGroups())
                .doesNotHaveDuplicates().hasSize(1 + CAMERAS + fleet.getGroups().size());
    }

    @Test
    void checkTogetherWithAnEditWhatIsLittleAlsoWhenOtherTurnsAreLong() {
        Deque<Runnable> putOff = new ArrayDeque<>();
        counted.close();
        counted = counting(putOff::add);
        for (int turn = 0; turn < 2; turn++) {
            checked.clear();
            for (int edit = 0; edit < CAMERAS; edit++) {
                fleet.getCameras().get(edit).setLabel("Turn " + turn + "." + edit);
            }
            assertThat(checked).startsWith(fleet.getCameras().get(0)).hasSizeBetween(100, CAMERAS - 100);
            assertThat(putOff).hasSize(1);
            while (!putOff.isEmpty()) {
                putOff.removeFirst().run();
            }
            assertThat(checked).hasSize(CAMERAS);
        }
    }

    @Test
    void checkNothingThatWasPutOffOnceTheyAreClosed() {
        Deque<Runnable> putOff = new ArrayDeque<>();
        counted.close();
        counted = counting(putOff::add);
        fleet.setAccessUserName("van");
        counted.close();
        putOff.removeFirst().run();

        assertThat(checked).isEmpty();
        assertThat(putOff).isEmpty();
    }

    @Test
    void followCameraModelsThatWereCorrected() {
        try (LiveFindings live = Services.validator().follow(fleet, CameraModels.of(List.of(), List.of()), OPEN)) {
            List<EObject> told = new ArrayList<>();
            live.addListener(told::addAll);
            live.judgeBy(models);

            assertThat(live.all()).isEqualTo(Services.validator().validate(fleet, models, OPEN));
            assertThat(told).contains(fleet.getCameras().get(0));
        }
    }

    @Test
    void anEditOfACameraChecksThatCamera() {
        Camera camera = fleet.getCameras().get(7);
        camera.setLabel("Another");

        assertThat(checked).containsExactly(camera);
    }

    @Test
    void aLabelThatComesToBeSharedChecksTheOtherToo() {
        Camera camera = fleet.getCameras().get(7);
        Camera other = fleet.getCameras().get(8);
        camera.setLabel(other.getLabel());

        assertThat(checked).containsExactlyInAnyOrder(camera, other);
    }

    @Test
    void anEditOfAGroupChecksTheCamerasBelow() {
        CameraGroup group = fleet.getGroups().get(0);
        group.setAccessUserName("other");

        assertThat(checked).contains(group).containsAll(group.getMembers()).doesNotHaveDuplicates()
                .hasSize(1 + group.getMembers().size() + group.getSubgroups().stream()
                        .mapToInt(each -> 1 + each.getMembers().size()).sum());
    }

    @Test
    void anEditOfANetworkChecksItItsUsersAndTheTargetsThatTheySendTo() {
        WirelessProfile network = (WirelessProfile) fleet.getProfiles().get(3);
        fleet.getCameras().get(9).getNetworkProfiles().add(network);
        checked.clear();
        network.setSecurity(Security.NONE);

        assertThat(checked).containsExactlyInAnyOrder(network, fleet.getCameras().get(9), fleet.getTargets().get(0));
    }

    @Test
    void anEditOfANetworkLeavesTargetsAloneThatNobodySendsToFromThere() {
        WirelessProfile network = (WirelessProfile) fleet.getProfiles().get(3);
        fleet.getCameras().get(9).getNetworkProfiles().add(network);
        fleet.getCameras().get(10).getTransferTargets().add(fleet.getTargets().get(1));
        checked.clear();
        network.setSecurity(Security.NONE);

        assertThat(checked).doesNotContain(fleet.getTargets().get(1)).hasSize(3);
    }

    @Test
    void anEditOfATargetChecksItItsUsersAndWhoSetsItForThem() {
        TransferTarget target = fleet.getTargets().get(1);
        CameraGroup group = fleet.getGroups().get(7);
        group.getTransferTargets().add(target);
        checked.clear();
        target.setPort(990);

        assertThat(checked).contains(target, group).containsAll(group.getMembers())
                .hasSize(2 + group.getMembers().size());
    }

    @Test
    void anEditOfAServersAddressChecksTheCamerasThatHaveIt() {
        LanProfile wired = (LanProfile) fleet.getProfiles().get(20);
        for (int n = 0; n < 3; n++) {
            StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
            address.setProfile(wired);
            address.setIpAddress("10.0.0." + n);
            fleet.getCameras().get(n).getStaticAddresses().add(address);
            fleet.getCameras().get(n).getNetworkProfiles().add(wired);
        }
        TransferTarget spare = fleet.getTargets().get(5);
        checked.clear();
        spare.setHostName("10.0.0.1");
        assertThat(checked).containsExactlyInAnyOrder(spare, fleet.getCameras().get(1));

        checked.clear();
        spare.setHostName("10.0.0.2");
        assertThat(checked).containsExactlyInAnyOrder(spare, fleet.getCameras().get(1), fleet.getCameras().get(2));
    }

    @Test
    void aNewCameraIsCheckedAloneWithTheFleetThatHoldsIt() {
        Camera camera = FleetFactory.eINSTANCE.createCamera();
        fleet.getCameras().add(camera);

        assertThat(checked).contains(camera).hasSizeLessThan(10);
    }

    @Test
    void tellWhoseFindingsHaveChanged() {
        List<Set<EObject>> told = new ArrayList<>();
        try (LiveFindings live = Services.validator().follow(fleet, models, Example.GOOD)) {
            live.addListener(told::add);
            fleet.getCameras().get(7).setNotes("nothing that a rule looks at");
            fleet.getCameras().get(7).setSerialNumber(null);

            assertThat(told).containsExactly(Set.of(fleet.getCameras().get(7)));
        }
    }

    @Test
    void areThoseOfAFullCheckWhenTheVaultIsLockedAndOpened() {
        fleet.setAccessPasswordSecretId("entry-9");
        Validator validator = Services.validator();
        Set<EObject> told = new HashSet<>();
        try (LiveFindings live = validator.follow(fleet, models, Example.GOOD)) {
            live.addListener(told::addAll);
            for (Secrets now : List.of(Secrets.LOCKED, Secrets.NONE, Example.GOOD)) {
                told.clear();
                live.read(now);
                assertThat(live.all()).isEqualTo(validator.validate(fleet, models, now));
                assertThat(told).contains(fleet);
            }
        }
    }

    @Test
    void endWithTheirClosing() {
        counted.close();
        fleet.getCameras().get(7).setLabel("Another");

        assertThat(checked).isEmpty();
        assertThat(fleet.eAdapters()).isEmpty();
        assertThat(fleet.getCameras().get(7).eAdapters()).isEmpty();

        List<Set<EObject>> told = new ArrayList<>();
        try (LiveFindings live = Services.validator().follow(fleet, models, Example.GOOD)) {
            live.addListener(told::add);
            live.close();
            live.read(Secrets.LOCKED);
        }
        assertThat(told).isEmpty();
    }

    /** Names what differs before all is compared: two lists of thousands of findings say nothing. */
    private static void assertSame(List<Finding> live, List<Finding> full, int seed) {
        if (live.equals(full)) {
            return;
        }
        Set<Finding> missed = new HashSet<>(full);
        missed.removeAll(new HashSet<>(live));
        Set<Finding> stale = new HashSet<>(live);
        stale.removeAll(new HashSet<>(full));
        assertThat(missed).as("missed after sequence %d", seed).isEmpty();
        assertThat(stale).as("stale after sequence %d", seed).isEmpty();
        assertThat(live).as("in the same order after sequence %d", seed).isEqualTo(full);
    }

    private static Fleet fleet() {
        FleetBuilder builder = FleetBuilder.fleet("large");
        for (int n = 0; n < 20; n++) {
            builder.group("Group " + n, group -> {}).wireless("Net-" + n, network -> {})
                    .certificate("Root " + n, new byte[800], certificate -> {}).target("Target-" + n, target -> {});
        }
        Fleet fleet = builder.build();
        for (int n = 0; n < CAMERAS; n++) {
            int number = n;
            builder.camera("CAM " + n, camera -> {
                camera.setSerialNumber(String.valueOf(2_100_000 + number));
                camera.setGroup(fleet.getGroups().get(number % 20));
            });
        }
        for (int n = 0; n < 10; n++) {
            LanProfile wired = FleetFactory.eINSTANCE.createWiredProfile();
            wired.setId("wired-" + n);
            wired.setDhcp(false);
            fleet.getProfiles().add(wired);
            TetheringProfile phone = FleetFactory.eINSTANCE.createTetheringProfile();
            phone.setId("phone-" + n);
            fleet.getProfiles().add(phone);
        }
        fleet.getGroups().get(5).setParent(fleet.getGroups().get(0));
        fleet.getTransferTargets().add(fleet.getTargets().get(0));
        return fleet;
    }
}
