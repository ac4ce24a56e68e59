package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.Carried;
import org.slatecard.model.camera.CipherSuite;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.camera.SuiteStatus;

/** The data files of the product, against the two pages that they are filled from. */
class ProductModelsTest {
    private static final Set<String> WITH_MENU = Set.of("MPC-2610", "PXW-Z200", "HXR-NX800", "PXW-Z300");
    private static final Set<String> CARRIED = Set.of("LAN_TYPE", "WIRELESS_SETTING", "WIRED_SETTING", "DHCP Wired",
            "IP_ADDRESS Wired", "SUBNET_MASK Wired", "GATEWAY Wired", "DNS_AUTO Wired", "PRIMARY_DNS Wired",
            "SECONDARY_DNS Wired", "USB_TETHERING", "AUTO_UPLOAD", "DEFAULT_UPLOAD_SERVER", "DISPLAY_NAME", "SERVICE",
            "HOST_NAME", "PORT", "PASSIVE_MODE", "DESTINATION_DIRECTORY", "USING_SECURE_PROTOCOL");
    private static final Set<String> LEFT_OUT = Set.of("ACCESS_USER_NAME", "ACCESS_PASSWORD", "SSID", "SECURITY",
            "PASSPHRASE WPA2", "PASSPHRASE WPA3", "DHCP Wireless", "IP_ADDRESS Wireless", "SUBNET_MASK Wireless",
            "GATEWAY Wireless", "DNS_AUTO Wireless", "PRIMARY_DNS Wireless", "SECONDARY_DNS Wireless",
            "SERVER_USER_NAME", "SERVER_PASSWORD", "ROOT_CERTIFICATE");

    private final CameraModels models = new CameraModelLoader().load();

    @Test
    void areFiveThatCanBeUsed() {
        assertThat(models.byId()).containsKeys("MPC-2610", "PXW-Z200", "HXR-NX800", "PXW-Z300", "ILCE-ILME");
        assertThat(models.unusable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MPC-2610, 3, assumed, certification.pem, , 1000000, 15",
            "PXW-Z200, 3, documented, certification.pem, B, 1000000, 15",
            "HXR-NX800, 3, documented, certification.pem, B, 1000000, 15",
            "PXW-Z300, 3, assumed, certification.pem, B, 1000000, 13", "ILCE-ILME, 9, assumed, cacert.pem, 1, 0, 0"})
    void stateSlotsCertificateAndSuites(String id, int slots, String sure, String file, String slot, int bytes,
            int suites) {
        CameraModel model = model(id);

        assertThat(model.getServerSlots()).isEqualTo(slots);
        assertThat(origin(model, CameraPackage.Literals.CAMERA_MODEL__SERVER_SLOTS).provenance())
                .hasToString(sure);
        assertThat(model.getCertificateFile().getFileName()).isEqualTo(file);
        assertThat(model.getCertificateFile().getCardSlot()).isEqualTo(slot);
        assertThat(model.getCertificateFile().getMaximumBytes()).isEqualTo(bytes);
        assertThat(model.getSuites()).hasSize(suites);
    }

    @Test
    void recommendThreeSuitesAndLackTwoOnTheNewestModel() {
        assertThat(model("MPC-2610").getSuites()).filteredOn(suite -> suite.getStatus() == SuiteStatus.RECOMMENDED)
                .extracting(CipherSuite::getName).containsExactlyInAnyOrder("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
                        "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384");
        List<String> lacking = model("MPC-2610").getSuites().stream().map(CipherSuite::getName)
                .collect(Collectors.toList());
        model("PXW-Z300").getSuites().forEach(suite -> lacking.remove(suite.getName()));
        assertThat(lacking).containsExactly("TLS_RSA_WITH_AES_128_CBC_SHA", "TLS_RSA_WITH_AES_256_GCM_SHA384");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MPC-2610", "PXW-Z200", "HXR-NX800", "PXW-Z300", "ILCE-ILME"})
    void everyValueStatesWhereItComesFrom(String id) {
        TreeIterator<EObject> parts = EcoreUtil.getAllContents(List.of(model(id)));
        parts.forEachRemaining(part -> {
            if (part instanceof Sourced sourced) {
                for (EAttribute value : part.eClass().getEAllAttributes()) {
                    ValueOrigin origin = ValueOrigin.of(sourced, value);
                    assertThat(origin.source()).as("%s of %s", value.getName(), part).isNotBlank();
                    assertThat(origin.provenance()).isNotEqualTo(Provenance.CORRECTED);
                }
            }
        });
    }

    @Test
    void statesAsDocumentedOfTheGuideNoMoreThanItSays() {
        Map<String, Set<String>> documented = model("MPC-2610").getFields().stream()
                .collect(Collectors.toMap(ProductModelsTest::name, ProductModelsTest::documented));
        documented.values().removeIf(Set::isEmpty);

        assertThat(documented).isEqualTo(Map.of("SHOW_AUTHENTICATION", Set.of("label", "menuPath"),
                "ACCESS_USER_NAME",
                Set.of("label", "minLength", "maxLength", "letters", "digits", "symbols", "factoryValue"),
                "ACCESS_PASSWORD", Set.of("label", "minLength", "maxLength", "letters", "digits", "symbols",
                        "requiresLetter", "requiresDigit"),
                "SECURITY", Set.of("label", "values", "factoryValue"), "USING_SECURE_PROTOCOL",
                Set.of("label", "values")));
    }

    @ParameterizedTest
    @CsvSource({"MPC-2610", "PXW-Z200", "HXR-NX800", "PXW-Z300"})
    void sayWhatTheCamerasOwnFileCarries(String id) {
        assertThat(names(id, Carried.CARRIED)).isEqualTo(CARRIED);
        assertThat(names(id, Carried.LEFT_OUT)).isEqualTo(LEFT_OUT);
    }

    @ParameterizedTest
    @CsvSource({"MPC-2610", "PXW-Z200", "HXR-NX800", "PXW-Z300"})
    void nameEveryFieldAndItsPlaceInTheMenu(String id) {
        assertThat(model(id).getFields()).allSatisfy(spec -> {
            assertThat(spec.getLabel()).isNotBlank();
            assertThat(spec.getMenuPath()).startsWith("[");
        }).extracting(FieldSpec::getField).contains(Field.values());
    }

    @Test
    void areDeliveredWithTheTraps() {
        assertThat(WITH_MENU).allSatisfy(id -> assertThat(model(id).getFields())
                .filteredOn(spec -> spec.getFactoryValue() != null)
                .extracting(ProductModelsTest::name, FieldSpec::getFactoryValue)
                .containsExactlyInAnyOrder(tuple("ACCESS_USER_NAME", "admin"), tuple("SECURITY", "WPA2"),
                        tuple("DHCP Wireless", "On"), tuple("DHCP Wired", "On"), tuple("SERVICE", "FTP"),
                        tuple("PORT", "21"), tuple("PASSIVE_MODE", "Off"), tuple("USING_SECURE_PROTOCOL", "Off"),
                        tuple("ROOT_CERTIFICATE", "None"), tuple("LOAD_NETWORK_DATA", "Off")));
    }

    private CameraModel model(String id) {
        return models.find(id).orElseThrow();
    }

    private static Set<String> documented(FieldSpec spec) {
        return spec.eClass().getEAllAttributes().stream().filter(spec::eIsSet)
                .filter(value -> !value.getEContainingClass().equals(CameraPackage.Literals.SOURCED))
                .filter(value -> origin(spec, value).provenance() == Provenance.DOCUMENTED)
                .map(EAttribute::getName).filter(name -> !Set.of("field", "when").contains(name))
                .collect(Collectors.toSet());
    }

    private Set<String> names(String id, Carried carried) {
        return model(id).getFields().stream().filter(spec -> spec.getAllFile() == carried)
                .map(ProductModelsTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ValueOrigin origin(Sourced part, EAttribute value) {
        return ValueOrigin.of(part, value);
    }

    private static String name(FieldSpec spec) {
        return spec.getWhen() == null ? spec.getField().getName() : spec.getField().getName() + " " + spec.getWhen();
    }
}
