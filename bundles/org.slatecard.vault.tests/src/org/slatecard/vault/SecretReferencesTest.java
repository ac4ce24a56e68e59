package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.testsupport.FleetBuilder;

class SecretReferencesTest {
    @Test
    void findsWhatEveryPartOfAFleetRefersTo() {
        Fleet fleet = FleetBuilder.fleet("van").camera("1", camera -> camera.setAccessPasswordSecretId("secret-camera"))
                .group("stand", group -> group.setAccessPasswordSecretId("secret-group"))
                .wireless("net", profile -> profile.setPassphraseSecretId("secret-net"))
                .target("ingest", target -> target.setPasswordSecretId("secret-target"))
                .camera("2", camera -> camera.setAccessPasswordSecretId("")).camera("3", camera -> {}).build();
        fleet.setAccessPasswordSecretId("secret-fleet");

        assertThat(SecretReferences.of(fleet)).containsExactly("secret-camera", "secret-fleet", "secret-group",
                "secret-net", "secret-target");
    }

    @Test
    void findsEveryFeatureWhoseNameSaysThatItIsOne() {
        for (EClass type : types()) {
            for (EAttribute feature : features(type)) {
                Fleet fleet = FleetBuilder.fleet("van").build();
                EObject element = type == FleetPackage.Literals.FLEET ? fleet : EcoreUtil.create(type);
                element.eSet(feature, "secret-found");
                fleet.eClass().getEAllContainments().stream()
                        .filter(each -> each.getEReferenceType().isInstance(element))
                        .findFirst().ifPresent(place -> children(fleet, place).add(element));

                assertThat(SecretReferences.of(fleet)).as(type.getName() + "." + feature.getName())
                        .containsExactly("secret-found");
            }
        }
    }

    @Test
    void namesWhatAVaultDoesNotHold() throws Exception {
        try (Vault vault = Sealed.unlock(Sealed.quick(), Sealed.PASSPHRASE)) {
            Fleet fleet = FleetBuilder.fleet("van").camera("1", camera -> camera.setAccessPasswordSecretId(Sealed.ID))
                    .camera("2", camera -> camera.setAccessPasswordSecretId("secret-missing")).build();

            assertThat(SecretReferences.missing(fleet, vault)).containsExactly("secret-missing");
        }
    }

    private static List<EClass> types() {
        return FleetPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && features(type).size() > 0).toList();
    }

    private static List<EAttribute> features(EClass type) {
        Stream<EAttribute> all = type.getEAllAttributes().stream();
        return all.filter(feature -> feature.getName().endsWith("SecretId")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(Fleet fleet, org.eclipse.emf.ecore.EReference place) {
        return (List<EObject>) fleet.eGet(place);
    }
}
