package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Findings;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A rule of an extension that throws, for cameras that are labelled {@value #TRAP}. */
class FailingRuleTest {
    private static final String TRAP = "trap";
    private static final String SECRET = "Passw0rd";
    private static final CameraModels MODELS = new CameraModelLoader().load();

    private final List<String> messages = new ArrayList<>();
    private final List<Throwable> logged = new ArrayList<>();
    private final ServiceValidator validator = new ServiceValidator(this::log);
    private final Fleet fleet = FleetBuilder.fleet("van").camera("1", camera -> {}).camera("2", camera -> {})
            .camera("3", camera -> {}).build();
    private Supplier<Throwable> failure = () -> new IllegalStateException(SECRET, new RuntimeException(SECRET));

    @BeforeEach
    void takeTheRulesOfTheProduct() {
        Services.validator().rules().forEach(validator::addRule);
    }

    private void log(String message, Throwable shown) {
        messages.add(message);
        logged.add(shown);
    }

    static Stream<Supplier<Throwable>> failures() {
        return Stream.of(IllegalStateException::new, () -> new NoClassDefFoundError("extension/Missing"),
                StackOverflowError::new);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void keepsNoOtherFromBeingChecked(Supplier<Throwable> how) {
        failure = how;
        spring(0, 1);
        List<Finding> others = validate();
        registerRule("fails-a");

        List<Finding> all = validate();

        assertThat(all).filteredOn(finding -> !finding.rule().id().equals("fails-a")).isEqualTo(others);
        assertThat(all).filteredOn(finding -> finding.rule().id().equals("fails-a")).hasSize(1);
    }

    @Test
    void isNamedOnceForTheWholeFleetWithoutWhatItSaid() {
        spring(0, 1, 2);
        registerRule("fails-b");

        Finding finding = ofRule(validate(), "fails-b").get(0);

        assertThat(finding.subject()).isEqualTo(fleet);
        assertThat(finding.rule().severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.rule().saysUnchecked()).isTrue();
        assertThat(finding.rule().subject()).isEqualTo(Fleet.class);
        assertThat(finding.rule().source()).as("that of the rule").isEqualTo("F1");
        assertThat(finding.message()).isEqualTo(finding.rule().text("message"));
        assertThat(finding.rule().title()).isEqualTo(UncheckedText.TITLE.with());
        assertThat(finding.rule().why()).isEqualTo(UncheckedText.WHY.with());
        assertThat(finding.rule().wayOut()).isEqualTo(UncheckedText.WAY_OUT.with());
        assertThat(List.of(finding.rule().title(), finding.message(), finding.rule().why(), finding.rule().wayOut()))
                .extracting(Object::toString).doesNotHaveDuplicates();
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            assertThat(finding.message().in(language)).contains("fails-b").doesNotContain(SECRET, "Exception");
            assertThat(List.of(finding.rule().title(), finding.rule().why(), finding.rule().wayOut()))
                    .extracting(text -> text.in(language)).allSatisfy(text -> assertThat(text).isNotBlank());
        }
    }

    @Test
    void isLoggedOnceWithThePlaceAndWithoutWhatItSaid() {
        spring(0, 1);
        registerRule("fails-c");

        validate();
        validate();

        assertThat(messages).singleElement().asString().contains("fails-c");
        assertThat(logged).singleElement().satisfies(first -> {
            assertThat(first).hasMessageContaining("IllegalStateException");
            assertThat(first.getCause()).hasMessageContaining("RuntimeException");
            assertThat(first.getStackTrace()[0].getClassName()).as("where it failed")
                    .startsWith(FailingRuleTest.class.getName());
            for (Throwable shown = first; shown != null; shown = shown.getCause()) {
                assertThat(shown.toString()).doesNotContain(SECRET);
            }
        });
    }

    @Test
    void isLoggedWithItsFirstFiveCausesHoweverManyThereAre() {
        failure = () -> {
            Throwable last = new IllegalStateException(SECRET);
            for (int cause = 0; cause < 9; cause++) {
                last = new IllegalStateException(SECRET, last);
            }
            return last;
        };
        spring(0);
        registerRule("fails-f");
        validate();

        assertThat(Stream.iterate(logged.get(0), shown -> shown != null, Throwable::getCause)).hasSize(6);
    }

    @Test
    void isToldWhileTheFleetIsEditedAndForgottenWhenItPassesAgain() {
        registerRule("fails-d");
        try (LiveFindings live = validator.follow(fleet, MODELS, Secrets.NONE)) {
            List<Set<EObject>> told = new ArrayList<>();
            live.addListener(told::add);

            spring(0);
            assertThat(ofRule(live.of(fleet), "fails-d")).hasSize(1);
            assertThat(told.get(0)).contains(fleet);
            spring(1);
            assertThat(ofRule(live.all(), "fails-d")).hasSize(1);
            assertThat(live.all()).isEqualTo(validate());

            camera(0).setLabel("1");
            assertThat(ofRule(live.all(), "fails-d")).hasSize(1);
            fleet.getCameras().remove(1);
            assertThat(ofRule(live.all(), "fails-d")).isEmpty();
            spring(0);
            camera(0).setLabel("1");
            assertThat(ofRule(live.all(), "fails-d")).as("when it alone is checked").isEmpty();
            assertThat(live.all()).isEqualTo(validate());
        }
    }

    @Test
    void isToldOfAFleetThatWasOpenedWithIt() {
        spring(2);
        registerRule("fails-e");

        try (LiveFindings live = validator.follow(fleet, MODELS, Secrets.NONE)) {
            assertThat(live.all()).isEqualTo(validate());
            assertThat(ofRule(live.of(fleet), "fails-e")).hasSize(1);
        }
    }

    private void spring(int... cameras) {
        for (int camera : cameras) {
            camera(camera).setLabel(TRAP);
        }
    }

    private Camera camera(int number) {
        return fleet.getCameras().get(number);
    }

    private void registerRule(String id) {
        Rule<Camera> rule = new FactRule<>(id, Severity.ERROR, "F1", Camera.class) {
            @Override
            public void check(Camera camera, RuleContext context, Findings findings) {
                if (TRAP.equals(camera.getLabel())) {
                    throwAsIs(failure.get());
                }
            }
        };
        validator.addRule(rule);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void throwAsIs(Throwable failure) throws E {
        throw (E) failure;
    }

    private List<Finding> validate() {
        return validator.validate(fleet, MODELS, Secrets.NONE);
    }

    private static List<Finding> ofRule(List<Finding> findings, String id) {
        return findings.stream().filter(finding -> finding.rule().id().equals(id)).toList();
    }
}
