package org.slatecard.ui.fleet.internal.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.FleetPackage;

class FieldTextsTest {
    private final CameraModels models = new CameraModelLoader().load();

    @Test
    void everyTextNamesAFieldOrAValueOfTheSchema() throws Exception {
        Set<String> known = new TreeSet<>();
        FleetPackage.eINSTANCE.getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    known.add(type.getName() + "." + feature.getName());
                    known.add(type.getName() + "." + feature.getName() + ".menu");
                }
            } else if (classifier instanceof EEnum type) {
                type.getELiterals().forEach(literal -> known.add(type.getName() + "." + literal.getName()));
            }
        });
        Properties texts = new Properties();
        try (var in = new InputStreamReader(FieldTexts.class.getResourceAsStream("fields.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames()).isNotEmpty().isSubsetOf(known);
    }

    /** Reasons of revocation are chosen on the command line alone. */
    @Test
    void everyValueOfAChoiceOfTheEditorHasAName() {
        FleetPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .filter(type -> type != FleetPackage.Literals.REVOCATION_REASON)
                .flatMap(type -> type.getELiterals().stream())
                .forEach(literal -> assertThat(FieldTexts.label(literal.getInstance())).isNotBlank());
    }

    @Test
    void theHintComesFromTheCameraModel() {
        assertThat(FieldTexts.hint(FleetPackage.Literals.WIRELESS_PROFILE__SSID, models, "MPC-2610")).get().asString()
                .contains("[Manual Register] > [SSID]").contains("32");
        assertThat(FieldTexts.hint(FleetPackage.Literals.SETTINGS__ACCESS_USER_NAME, models, "MPC-2610")).get()
                .asString().contains("F9");
        assertThat(FieldTexts.hint(FleetPackage.Literals.FLEET__NOTES, models, "MPC-2610")).isEmpty();
    }
}
