package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.testsupport.FleetBuilder;

class RollOverTest {
    private final Fleet fleet = FleetBuilder.fleet("Studio").certificate("Old", der("rsa-2048.pem"), root -> {})
            .certificate("Other", der("rsa-4096.pem"), root -> {}).certificate("New", der("ec-p256.pem"), root -> {})
            .target("NAS", nas -> {}).target("Cloud", cloud -> {}).target("Office", office -> {}).build();
    private final Certificate old = fleet.getCertificates().get(0);
    private final Certificate other = fleet.getCertificates().get(1);
    private final Certificate fresh = fleet.getCertificates().get(2);
    private final TransferTarget nas = fleet.getTargets().get(0);
    private final TransferTarget cloud = fleet.getTargets().get(1);
    private final TransferTarget office = fleet.getTargets().get(2);
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
            new BasicCommandStack());
    private final RollOver rollOver = new RollOver(fleet, domain, old);

    @Test
    void putsTheSuccessorIntoThePlaceOfTheOldOneInEveryTargetAsOneStep() {
        nas.getRootCertificates().add(old);
        nas.getRootCertificates().add(other);
        cloud.getRootCertificates().add(other);
        office.getRootCertificates().add(fresh);
        office.getRootCertificates().add(old);
        assertThat(rollOver.targets()).containsExactly(nas, office);
        domain.getCommandStack().execute(rollOver.to(fresh));
        assertThat(nas.getRootCertificates()).containsExactly(fresh, other);
        assertThat(cloud.getRootCertificates()).containsExactly(other);
        assertThat(office.getRootCertificates()).containsExactly(fresh);
        assertThat(fleet.getCertificates()).containsExactly(old, other, fresh);
        domain.getCommandStack().undo();
        assertThat(nas.getRootCertificates()).containsExactly(old, other);
        assertThat(office.getRootCertificates()).containsExactly(fresh, old);
    }

    @Test
    void hasNothingToExecuteWhereNoTargetUsesTheOldOne() {
        assertThat(rollOver.to(fresh).canExecute()).isFalse();
    }
}
