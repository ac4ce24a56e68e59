package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;

class PasswordImportTest {
    private final Fleet fleet = FleetBuilder.fleet("van")
            .camera("CAM 1", camera -> camera.setSerialNumber("2104417"))
            .camera("CAM 2", camera -> camera.setSerialNumber("2104418"))
            .camera("Twin", camera -> {}).camera("Twin", camera -> {})
            .wireless("truck", network -> network.setName("Truck network"))
            .target("ingest", target -> {}).build();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
            new BasicCommandStack());

    @Test
    void setsThePasswordsOfCamerasByLabelOrSerialNumberInOneStep() throws Exception {
        PasswordImport plan = plan(PasswordImport.Subject.CAMERAS,
                "name,password\nCAM 1,Camera2610\n 2104418 ,Zq7xZq7x");
        try (Vault vault = Vault.create("fleet", "correct horse battery".toCharArray())) {
            domain.getCommandStack().execute(plan.command(domain, vault));

            assertThat(plan.problems()).isEmpty();
            assertThat(vault.read(camera(0).getAccessPasswordSecretId()).orElseThrow())
                    .containsExactly("Camera2610".toCharArray());
            assertThat(vault.read(camera(1).getAccessPasswordSecretId()).orElseThrow())
                    .containsExactly("Zq7xZq7x".toCharArray());
        }
        domain.getCommandStack().undo();
        assertThat(fleet.getCameras()).noneMatch(Camera::isSetAccessPasswordSecretId);
    }

    @Test
    void setsThePasswordsOfNetworksAndTargets() throws Exception {
        try (Vault vault = Vault.create("fleet", "correct horse battery".toCharArray())) {
            domain.getCommandStack().execute(plan(PasswordImport.Subject.NETWORKS, "name,password\ntruck,long enough")
                    .command(domain, vault));
            domain.getCommandStack().execute(plan(PasswordImport.Subject.TARGETS, "name,password\ningest,ftp pass")
                    .command(domain, vault));

            WirelessProfile network = (WirelessProfile) fleet.getProfiles().get(0);
            assertThat(vault.info(network.getPassphraseSecretId()).orElseThrow().kind())
                    .isEqualTo(SecretKind.PASSPHRASE);
            assertThat(vault.info(fleet.getTargets().get(0).getPasswordSecretId()).orElseThrow().kind())
                    .isEqualTo(SecretKind.SERVER_PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"CAM 9,geheim|Nothing of this kind", "Twin,geheim|More than one", ",geheim|name is empty",
                    "CAM 1,|password is empty", "CAM 1|fewer values"})
    void saysWhichLineCannotBeUsedAndWhyWithoutThePassword(String line, String why) throws Exception {
        PasswordImport plan = plan(PasswordImport.Subject.CAMERAS, "name,password\nCAM 2,Camera2610\n" + line);

        assertThat(plan.size()).isEqualTo(1);
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.text().in(Locale.ENGLISH)).contains(why).doesNotContain("geheim");
        });
    }

    @Test
    void takesTheFirstOfTwoLinesForTheSameCameraAndNamesBoth() throws Exception {
        PasswordImport plan = plan(PasswordImport.Subject.CAMERAS, "name,password\nCAM 1,one\n2104417,two");

        assertThat(plan.size()).isEqualTo(1);
        assertThat(plan.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.text().in(Locale.ENGLISH)).contains("Line 2"));
    }

    @Test
    void refusesAPasswordThatTheVaultDoesNotTake() throws Exception {
        PasswordImport plan = plan(PasswordImport.Subject.CAMERAS,
                "name,password\nCAM 1," + "x".repeat(Vault.LONGEST_SECRET + 1));

        assertThat(plan.size()).isZero();
        assertThat(plan.problems()).hasSize(1);
    }

    private Camera camera(int index) {
        return fleet.getCameras().get(index);
    }

    private PasswordImport plan(PasswordImport.Subject subject, String content) throws ExplainedException {
        return PasswordImport.plan(fleet, CsvTable.of(content.getBytes(StandardCharsets.UTF_8), "list.csv"), subject, 0,
                1);
    }
}
