package org.slatecard.ui.fleet.internal.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.PatternSyntaxException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.testsupport.FleetBuilder;

class FleetSearchTest {
    /** What the editor has no fields for. */
    private static final Set<EClass> WITHOUT_FIELDS = Set.of(Literals.ACCEPTANCE, Literals.CERTIFICATE_AUTHORITY,
            Literals.ISSUED_CERTIFICATE);

    private final Fleet fleet = FleetBuilder.fleet("Stadium").group("Left", group -> group.setNotes("Gate 4"))
            .wireless("ObVan", profile -> profile.setNotes("5 GHz only")).target("Ingest", target -> {
                target.setHostName("ingest.example.com");
                target.setPasswordSecretId("secret-ingest");
            }).camera("CAM 1", camera -> camera.setNotes("bei Größe\nzweite Zeile")).camera("カメラ2", camera -> {})
            .build();

    @ParameterizedTest
    @CsvSource({"CAM 1, 1", "cam 1, 1", "カメラ, 1", "stadium, 1", "gate, 1", "5 GHz, 1", "ingest, 2", "example.com, 1",
            "zweite, 1", "GRÖSSE, 0", "größe, 1", "wirelessprofile-, 0", "nowhere, 0", "MPC-2610, 1"})
    void findsEveryTextOfEveryElement(String text, int places) {
        assertThat(find(new FindQuery(text, false, false, false))).hasSize(places);
    }

    @Test
    void findsCamerasInTheOrderOfTheirLabels() {
        Fleet cameras = FleetBuilder.fleet("Order").camera("CAM 10", camera -> {}).camera("CAM 9", camera -> {})
                .build();
        assertThat(FleetSearch.find(FleetTexts.of(cameras), new FindQuery("CAM", true, false, false).pattern(),
                () -> false)).extracting(Match::text).containsExactly("CAM 9", "CAM 10");
    }

    @Test
    void neverFindsIdsOfSecrets() {
        assertThat(find(new FindQuery("secret", false, false, false))).isEmpty();
    }

    @Test
    void saysWhereItFoundIt() {
        Match match = find(new FindQuery("zweite", true, false, false)).getFirst();
        assertThat(match.object()).isSameAs(fleet.getCameras().get(0));
        assertThat(match.feature()).isEqualTo(Literals.CAMERA__NOTES);
        assertThat(match.excerpt()).isEqualTo("bei Größe zweite Zeile");
    }

    @Test
    void findsAddressesOfCameras() {
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setIpAddress("192.168.7.21");
        fleet.getCameras().get(1).getStaticAddresses().add(address);
        assertThat(find(new FindQuery("168.7", false, false, false))).extracting(Match::object)
                .containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({"CAM, true, 1", "cam, true, 0", "cam, false, 1"})
    void matchesCaseWhereAsked(String text, boolean matchCase, int places) {
        assertThat(find(new FindQuery(text, matchCase, false, false))).hasSize(places);
    }

    @ParameterizedTest
    @CsvSource({"Gate, 1", "Gat, 0", "ate, 0", "Größe, 1", "Gr, 0", "example.com, 1", "example.c, 0"})
    void findsWholeWordsWhereAsked(String text, int places) {
        assertThat(find(new FindQuery(text, true, true, false))).hasSize(places);
    }

    @ParameterizedTest
    @CsvSource({"CAM [0-9], 1", "^zweite, 1", "q*, 0", "ingest|stadium, 3"})
    void findsRegularExpressionsWhereAsked(String expression, int places) {
        assertThat(find(new FindQuery(expression, false, false, true))).hasSize(places);
    }

    @Test
    void takesSpecialCharactersLiterally() {
        fleet.setNotes("a.b (c) [d] \\E");
        assertThat(find(new FindQuery("(c) [d] \\E", false, false, false))).hasSize(1);
        assertThat(find(new FindQuery("a+b", false, false, false))).isEmpty();
    }

    @Test
    void refusesWhatIsNoRegularExpression() {
        assertThatThrownBy(() -> new FindQuery("CAM (1", false, true, true).pattern())
                .isInstanceOfSatisfying(PatternSyntaxException.class,
                        e -> assertThat(e.getIndex()).isBetween(0, 6));
    }

    @Test
    void anExpressionThatWouldTakeForEverCanBeStopped() {
        fleet.setNotes("a".repeat(60) + "!");
        AtomicInteger asked = new AtomicInteger();
        List<FieldText> texts = FleetTexts.of(fleet);
        assertThatThrownBy(() -> FleetSearch.find(texts,
                new FindQuery("(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b", false, false, true).pattern(),
                () -> asked.incrementAndGet() > 100_000)).isInstanceOf(CancellationException.class);
    }

    @Test
    void whatIsNoCertificateHasNoSubject() {
        fleet.getCertificates().add(FleetFactory.eINSTANCE.createCertificate());
        fleet.getCertificates().getFirst().setDer(new byte[]{1, 2, 3});
        assertThat(find(new FindQuery("CN=", false, false, false))).isEmpty();
    }

    @Test
    void everyFieldThatCanBeFoundHasAName() {
        for (EClassifier type : FleetPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass element && !element.isAbstract() && !WITHOUT_FIELDS.contains(element)) {
                EObject object = FleetFactory.eINSTANCE.create(element);
                FleetTexts.searched(object)
                        .forEach(attribute -> assertThat(FieldNames.of(attribute)).isNotBlank());
            }
        }
    }

    @Test
    void doesNotFindWhyAFindingWasAccepted() {
        Acceptance acceptance = FleetFactory.eINSTANCE.createAcceptance();
        acceptance.setReason("rehearsal only");
        fleet.getAcceptances().add(acceptance);
        assertThat(find(new FindQuery("rehearsal", false, false, false)))
                .as("there is no field of the editor to show it in").isEmpty();
    }

    private List<Match> find(FindQuery query) {
        return FleetSearch.find(FleetTexts.of(fleet), query.pattern(), () -> false);
    }
}
