package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.slatecard.testsupport.CertificateFixtures.der;
import static org.slatecard.testsupport.CertificateFixtures.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.Text;
import org.slatecard.testsupport.FleetBuilder;

class FleetCertificatesTest {
    private final Fleet fleet = FleetBuilder.fleet("Studio").certificate("Root", der("rsa-2048.pem"), root -> {})
            .target("NAS", nas -> {}).target("Cloud", cloud -> cloud.setUsingSecureProtocol(true)).build();
    private final Certificate root = fleet.getCertificates().get(0);
    private final TransferTarget nas = fleet.getTargets().get(0);
    private final TransferTarget cloud = fleet.getTargets().get(1);
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
            new BasicCommandStack());
    private final FleetCertificates certificates = new FleetCertificates(fleet, domain);

    @Test
    void addsAllCertificatesOfAChainWithIdsLabelsAndOriginInOneUndoableStep() {
        FleetCertificates.Addition addition = certificates.add(pasted("chain.pem"));
        domain.getCommandStack().execute(addition.command());
        assertThat(fleet.getCertificates()).extracting(Certificate::getLabel).containsExactly("Root",
                "ftp.example.com", "E5", "IERG Root X1");
        assertThat(fleet.getCertificates()).extracting(Certificate::getId).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(fleet.getCertificates().get(1).getOrigin()).isEqualTo("chain.pem");
        assertThat(fleet.getCertificates().get(1).getDer()).isEqualTo(der("chain-server.pem"));
        domain.getCommandStack().undo();
        assertThat(fleet.getCertificates()).containsExactly(root);
    }

    @Test
    void doesNotAddACertificateThatIsThereOrTwiceInTheBatch() {
        FleetCertificates.Addition there = certificates.add(pasted("with-text.pem", "rsa-2048.pem", "ec-p256.pem"));
        assertThat(there.added()).hasSize(1);
        assertThat(there.alreadyThere()).extracting(Text::toString).satisfiesExactly(
                first -> assertThat(first).contains("Example Broadcasting Root CA", "already", "Root"),
                second -> assertThat(second).contains("Übertragungswagen Wurzel"));
    }

    @Test
    void hasNothingToExecuteWhereNothingIsNew() {
        assertThat(certificates.add(pasted("rsa-2048.pem")).command().canExecute()).isFalse();
    }

    @Test
    void numbersALabelThatAnotherCertificateHas() {
        root.setLabel("E5");
        assertThat(certificates.add(pasted("chain-between.pem")).added().get(0).getLabel()).isEqualTo("E5 (2)");
    }

    @Test
    void takesARemovedCertificateOutOfItsTargetsAndPutsItBackOnUndo() {
        cloud.getRootCertificates().add(root);
        domain.getCommandStack().execute(certificates.remove(List.of(root)));
        assertThat(fleet.getCertificates()).isEmpty();
        assertThat(cloud.getRootCertificates()).isEmpty();
        domain.getCommandStack().undo();
        assertThat(certificates.usedBy(root)).containsExactly(cloud);
    }

    @Test
    void assignsToTargetsThatLackItAndSwitchesTheSecureProtocolOnIfWished() {
        cloud.getRootCertificates().add(root);
        domain.getCommandStack().execute(certificates.assign(List.of(root), List.of(nas, cloud), true));
        assertThat(certificates.usedBy(root)).containsExactly(nas, cloud);
        assertThat(cloud.getRootCertificates()).containsExactly(root);
        assertThat(nas.isUsingSecureProtocol()).isTrue();
        domain.getCommandStack().undo();
        assertThat(nas.isUsingSecureProtocol()).isFalse();
        assertThat(nas.getRootCertificates()).isEmpty();
    }

    @Test
    void leavesTheSecureProtocolAloneOtherwise() {
        domain.getCommandStack().execute(certificates.assign(List.of(root), List.of(nas), false));
        assertThat(nas.isUsingSecureProtocol()).isFalse();
    }

    @Test
    void renames() {
        domain.getCommandStack().execute(certificates.rename(root, "Playout"));
        assertThat(root.getLabel()).isEqualTo("Playout");
    }

    @Test
    void readsTheGoodFilesAndSaysWhyTheOthersAreRefused(@TempDir Path folder) throws IOException {
        Path good = Files.write(folder.resolve("good.der"), file("rsa-2048.der"));
        Path key = Files.write(folder.resolve("server.key"), file("key-pkcs8.pem"));
        CertificateBatch batch = CertificateBatch.read(List.of(key, good, folder.resolve("none")),
                KeyStorePassword.NONE, new NullProgressMonitor());
        assertThat(batch.found()).extracting(CertificateBatch.Found::origin).containsExactly("good.der");
        assertThat(batch.refused()).extracting(Text::toString).satisfiesExactly(
                first -> assertThat(first).contains("server.key", "private key"),
                second -> assertThat(second).contains("is not there"));
    }

    @Test
    void stopsReadingWhenCancelled(@TempDir Path folder) {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> CertificateBatch.read(List.of(folder), KeyStorePassword.NONE, cancelled))
                .isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void takesTheCertificatesOfPastedTextAndNamesThePrivateKeyBesideThem() {
        CertificateBatch batch = pasted("certificate-and-key.pem");
        assertThat(batch.found()).extracting(CertificateBatch.Found::origin).containsExactly("certificate-and-key.pem");
        assertThat(batch.refused()).isEmpty();
        assertThat(batch.privateKeys()).singleElement().extracting(Text::toString, InstanceOfAssertFactories.STRING)
                .contains("private key", "nothing of it was kept");
    }

    @Test
    void refusesPastedTextThatIsAPrivateKeyAlone() {
        CertificateBatch batch = pasted("key-pkcs8.pem");
        assertThat(batch.found()).isEmpty();
        assertThat(batch.privateKeys()).isEmpty();
        assertThat(batch.refused()).hasSize(1);
    }

    @Test
    void asksForThePasswordOfAKeyStoreUntilItIsRight(@TempDir Path folder) throws IOException {
        Path store = Files.write(folder.resolve("store.p12"), file("store.p12"));
        Iterator<String> answers = List.of("wrong", "secret").iterator();
        CertificateBatch batch = CertificateBatch.read(List.of(store),
                name -> Optional.of(answers.next().toCharArray()), new NullProgressMonitor());
        assertThat(batch.found()).hasSize(1);
        assertThat(batch.privateKeys()).hasSize(1);
        assertThat(answers).isExhausted();
    }

    @Test
    void leavesAKeyStoreOutWhosePasswordIsNotGiven(@TempDir Path folder) throws IOException {
        Path store = Files.write(folder.resolve("store.p12"), file("store.p12"));
        CertificateBatch batch = CertificateBatch.read(List.of(store), KeyStorePassword.NONE,
                new NullProgressMonitor());
        assertThat(batch.found()).isEmpty();
        assertThat(batch.refused()).singleElement().extracting(Text::toString, InstanceOfAssertFactories.STRING)
                .contains("store.p12", "key store");
    }

    private static CertificateBatch pasted(String... files) {
        StringBuilder text = new StringBuilder();
        for (String file : files) {
            text.append(new String(file(file), StandardCharsets.UTF_8));
        }
        return CertificateBatch.of(text.toString(), files[0]);
    }
}
