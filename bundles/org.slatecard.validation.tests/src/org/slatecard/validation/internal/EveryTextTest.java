package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Finding;

/** Every text of a fleet with values that no camera takes, and that only a broken or hostile file holds. */
class EveryTextTest {
    private static final List<String> VALUES = List.of("", " ", "\u0000\u001B[2J\u0007", "\uD83D", "\uDCF7\uD83D",
            "\u202Evan\u200F\u2066", "ａｄｍｉｎ２", "{0}'{", "\u0085\u009B\uFFFE\uFFFF", "👩‍👧e\u0301");
    private static final CameraModels MODELS = new CameraModelLoader().load();

    /** An attribute of one kind of element. */
    record Place(EClass type, EAttribute attribute) {
        @Override
        public String toString() {
            return type.getName() + "." + attribute.getName();
        }
    }

    static Stream<Place> texts() {
        return elements(fleet()).stream().map(EObject::eClass).distinct()
                .flatMap(type -> type.getEAllAttributes().stream()
                        .filter(each -> each.getEAttributeType() == EcorePackage.Literals.ESTRING && !each.isMany())
                        .map(each -> new Place(type, each)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isJudgedByEveryRuleWithoutAFailure(Place place) {
        for (String value : VALUES) {
            Fleet fleet = fleet();
            set(fleet, place, value);

            assertReadable(fleet);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.ä-", "\u0000\u202E\uD83Dａ"})
    void mayBeAMegabyteLong(String part) {
        String huge = part.repeat((1 << 20) / part.length() + 1);
        Fleet fleet = fleet();
        texts().filter(place -> place.attribute() != FleetPackage.Literals.SETTINGS__MODEL_ID)
                .filter(place -> !place.attribute().isID()).forEach(place -> set(fleet, place, huge));

        assertReadable(fleet);
    }

    private static void assertReadable(Fleet fleet) {
        List<Finding> findings = Services.validator().validate(fleet, MODELS, Example.GOOD);

        assertThat(findings).isNotEmpty().noneMatch(finding -> finding.rule() instanceof UncheckedRule)
                .allSatisfy(finding -> {
                    for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                        assertThat(finding.message().in(language)).hasSizeLessThan(500);
                    }
                });
    }

    private static void set(Fleet fleet, Place place, String value) {
        elements(fleet).stream().filter(each -> each.eClass() == place.type())
                .forEach(each -> each.eSet(place.attribute(), value));
    }

    private static List<EObject> elements(Fleet fleet) {
        List<EObject> all = new ArrayList<>(List.of(fleet));
        fleet.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /** One of everything, and something to find in each case. */
    private static Fleet fleet() {
        Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
        FleetFactory factory = FleetFactory.eINSTANCE;
        fleet.getProfiles().add(factory.createWiredProfile());
        fleet.getProfiles().add(factory.createTetheringProfile());
        fleet.getNetworkProfiles().addAll(fleet.getProfiles().subList(1, 3));
        fleet.getAuthorities().add(factory.createCertificateAuthority());
        fleet.getAuthorities().get(0).getIssued().add(factory.createIssuedCertificate());
        fleet.getAcceptances().add(factory.createAcceptance());
        return fleet;
    }
}
