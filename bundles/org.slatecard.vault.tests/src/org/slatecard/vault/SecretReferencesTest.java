package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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
                if (element != fleet) {
                    assertThat(put(element, fleet)).as("a place in a fleet for %s", type.getName()).isTrue();
                }

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

    /** Puts an element where the schema has a place for it: into a container, or into one of its possible parts. */
    private static boolean put(EObject element, EObject container) {
        for (EReference place : container.eClass().getEAllContainments()) {
            if (place.getEReferenceType().isInstance(element)) {
                children(container, place).add(element);
                return true;
            }
            if (!place.getEReferenceType().isAbstract()) {
                EObject part = EcoreUtil.create(place.getEReferenceType());
                if (put(element, part)) {
                    children(container, place).add(part);
                    return true;
                }
            }
        }
        return false;
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
    private static List<EObject> children(EObject container, EReference place) {
        return (List<EObject>) container.eGet(place);
    }
}
