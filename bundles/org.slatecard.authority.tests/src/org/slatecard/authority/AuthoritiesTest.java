package org.slatecard.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.RevocationReason;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SecretKind;
import org.slatecard.vault.SecretReferences;
import org.slatecard.vault.Vault;

/** What becomes of fleet and vault. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthoritiesTest {
    private Vault vault;
    private Van van;
    private CertificateAuthority authority;

    @BeforeAll
    void makeAVault() throws ExplainedException {
        vault = Vault.create("fleet-van", "correct horse battery staple".toCharArray());
    }

    @BeforeEach
    void makeAnAuthority() throws ExplainedException {
        van = new Van(vault);
        authority = van.create(KeyKind.P_384);
    }

    @AfterAll
    void close() {
        vault.close();
    }

    @Test
    void aNewAuthorityPutsItsRootAmongTheCertificatesAndItsKeyIntoTheVault() throws ExplainedException {
        assertThat(van.fleet.getCertificates()).singleElement()
                .satisfies(each -> assertThat(each.getDer()).isEqualTo(authority.getRootCertificate()));
        assertThat(vault.info(authority.getKeySecretId()))
                .hasValueSatisfying(each -> assertThat(each.kind()).isEqualTo(SecretKind.PRIVATE_KEY));
        assertThat(SecretReferences.missing(van.fleet, vault)).isEmpty();
        CertificateInfo root = AuthorityInfo.of(authority, van.now()).root();
        assertThat(root.subject()).isEqualTo("CN=Van P_384,O=Outside Broadcast");
        assertThat(root.authority()).isTrue();
        assertThat(root.validUntil()).isBetween(van.now().plus(Duration.ofDays(3651)),
                van.now().plus(Duration.ofDays(3653)));
    }

    @Test
    void proposesASuccessorOfTheSameKindAndHouseUnderAnotherName() throws ExplainedException {
        AuthorityInfo old = AuthorityInfo.of(authority, van.now());
        assertThat(old.key()).isEqualTo(KeyKind.P_384);
        assertThat(old.organization()).hasValue("Outside Broadcast");
        assertThat(old.successorName(2026, List.of("Van P_384"))).isEqualTo("Van P_384 2026");
        authority.setName("Van 2026");
        assertThat(old.successorName(2026, List.of("Van 2026"))).isEqualTo("Van 2026-2");
        authority.setName("Van 2026-2");
        assertThat(old.successorName(2026, List.of("Van 2026", "Van 2026-2"))).isEqualTo("Van 2026-3");
        assertThat(old.successorName(2027, List.of("Van 2026-2"))).isEqualTo("Van 2027");
        authority.setName("V".repeat(RootForm.LONGEST_NAME));
        assertThat(old.successorName(2027, List.of())).hasSize(RootForm.LONGEST_NAME).endsWith("V 2027");
    }

    @Test
    void aRootBeginsAndEndsWhenItsFormSaid() throws ExplainedException {
        CertificateInfo root = AuthorityInfo.of(authority, van.now()).root();
        RootForm.Validity said = RootForm.Validity.ofYears(van.now(), 10);
        assertThat(root.validFrom()).isEqualTo(said.from());
        assertThat(root.validUntil()).isEqualTo(said.until());
    }

    @Test
    void undoTakesTheAuthorityAndItsRootAway() {
        van.domain.getCommandStack().undo();
        assertThat(van.fleet.getAuthorities()).isEmpty();
        assertThat(van.fleet.getCertificates()).isEmpty();
    }

    @Test
    void aPairHasOneLabelTwoKeysAndTwoSerialNumbers() throws ExplainedException {
        List<IssuedCertificate> pair = van.execute(van.authorities().issue(authority,
                new ServerForm(Optional.of("Truck"), ServerNames.of(List.of(Van.HOST)),
                        List.of(KeyKind.RSA_3072, KeyKind.P_256), 397)));
        assertThat(pair).extracting(IssuedCertificate::getLabel).containsExactly("Truck", "Truck");
        assertThat(pair).extracting(IssuedCertificate::getSerialNumber).doesNotHaveDuplicates();
        assertThat(AuthorityInfo.of(authority, van.now()).issued()).extracting(each -> each.info().key())
                .containsExactlyInAnyOrder("RSA 3072", "EC P-256");
        assertThat(SecretReferences.missing(van.fleet, vault)).isEmpty();
        assertThat(SecretReferences.of(van.fleet)).hasSize(3);
    }

    @Test
    void aCertificateIsValidFor397DaysAndNeverBeyondTheRoot() throws ExplainedException {
        IssuedInfo usual = info(van.issue(authority, KeyKind.P_256, Van.HOST).get(0));
        assertThat(Duration.between(usual.info().validFrom(), usual.info().validUntil()))
                .isEqualTo(Duration.ofDays(397).minusSeconds(1));
        Instant end = AuthorityInfo.of(authority, van.now()).root().validUntil();
        van.later(3600);
        Authorities.Issue late = van.authorities().issue(authority, form(397));
        assertThat(late.shortened()).isTrue();
        assertThat(info(late.certificates().get(0)).info().validUntil()).isEqualTo(end);
        van.later(60);
        assertThatThrownBy(() -> van.authorities().issue(authority, form(1))).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("until " + end + " only");
    }

    @Test
    void renewingMakesANewKeyWithTheSameNamesAndLeavesTheOldOneStanding() throws ExplainedException {
        IssuedCertificate old = van.issue(authority, KeyKind.P_256, Van.HOST, Van.ADDRESS).get(0);
        van.later(300);
        IssuedCertificate fresh = van.execute(van.authorities().renew(authority, List.of(old), 397)).get(0);
        assertThat(info(fresh).names()).containsExactly(Van.HOST, Van.ADDRESS);
        assertThat(fresh.getLabel()).isEqualTo(old.getLabel());
        assertThat(fresh.getKeySecretId()).isNotEqualTo(old.getKeySecretId());
        assertThat(info(fresh).info().validUntil()).isAfter(info(old).info().validUntil());
        assertThat(AuthorityInfo.of(authority, van.now()).issued()).extracting(IssuedInfo::state)
                .containsExactly(IssuedState.VALID, IssuedState.VALID);
    }

    @Test
    void namesTheCertificateThatTookThePlaceOfAnother() throws ExplainedException {
        IssuedCertificate first = van.issue(authority, KeyKind.P_256, Van.HOST).get(0);
        van.issue(authority, KeyKind.RSA_3072, Van.HOST);
        van.later(1);
        IssuedCertificate second = van.execute(van.authorities().renew(authority, List.of(first), 30)).get(0);
        van.later(1);
        IssuedCertificate third = van.execute(van.authorities().renew(authority, List.of(second), 30)).get(0);

        assertThat(renewed(first)).containsSame(second);
        assertThat(renewed(second)).containsSame(third);
        assertThat(renewed(third)).isEmpty();
        van.execute(van.authorities().revoke(List.of(second), RevocationReason.SUPERSEDED));
        assertThat(renewed(first)).containsSame(third);
    }

    @Test
    void knowsWhichOfTwoOfTheSameSecondTookThePlaceOfTheOther() throws ExplainedException {
        IssuedCertificate first = van.issue(authority, KeyKind.P_256, Van.HOST).get(0);
        IssuedCertificate second = van.execute(van.authorities().renew(authority, List.of(first), 397)).get(0);

        assertThat(renewed(first)).containsSame(second);
        assertThat(renewed(second)).isEmpty();
        AuthorityInfo info = AuthorityInfo.of(authority, van.now());
        assertThat(info.standing(info(first), van.now())).isEqualTo(Standing.RENEWED);
        assertThat(info.standing(info(second), van.now())).isEqualTo(Standing.VALID);
    }

    private Optional<IssuedCertificate> renewed(IssuedCertificate one) throws ExplainedException {
        return AuthorityInfo.of(authority, van.now()).renewedBy(info(one)).map(IssuedInfo::element);
    }

    @Test
    void statesFollowTheClockAndRevocationOutweighsIt() throws ExplainedException {
        IssuedCertificate issued = van.issue(authority, KeyKind.P_256, Van.HOST).get(0);
        assertThat(IssuedInfo.of(issued, van.now()).state()).isEqualTo(IssuedState.VALID);
        assertThat(IssuedInfo.of(issued, van.now().minus(Duration.ofHours(2))).state())
                .isEqualTo(IssuedState.NOT_YET_VALID);
        assertThat(IssuedInfo.of(issued, van.now().plus(Duration.ofDays(398))).state()).isEqualTo(IssuedState.EXPIRED);
        van.execute(van.authorities().revoke(List.of(issued), RevocationReason.SUPERSEDED));
        assertThat(IssuedInfo.of(issued, van.now().plus(Duration.ofDays(398))).state()).isEqualTo(IssuedState.REVOKED);
        assertThatThrownBy(() -> van.authorities().revoke(List.of(issued), RevocationReason.SUPERSEDED))
                .hasMessageContaining("was revoked on " + van.now() + " already");
    }

    @Test
    void theKeyIsExportedOnceAndNeverAgain() throws ExplainedException {
        char[] passphrase = "several words apart".toCharArray();
        assertThatThrownBy(() -> van.authorities().exportKey(authority, "short".toCharArray()))
                .hasMessageContaining("at least 8");
        van.execute(van.authorities().exportKey(authority, passphrase).command());
        assertThatThrownBy(() -> van.authorities().exportKey(authority, passphrase))
                .hasMessageContaining("was exported on " + van.now());
    }

    @Test
    void aKeyThatIsMissingOrAnotherOneIsNamed() throws ExplainedException {
        CertificateAuthority other = van.create(KeyKind.P_384);
        authority.setKeySecretId(other.getKeySecretId());
        assertThatThrownBy(() -> van.authorities().issue(authority, form(397)))
                .hasMessage("The private key in the vault does not belong to “Van P_384”. Bring the vault that belongs "
                        + "to this fleet beside it.");
        authority.setKeySecretId("secret-0");
        assertThatThrownBy(() -> van.authorities().issue(authority, form(397)))
                .hasMessageContaining("“Van P_384” is not in the vault");
        authority.setRootCertificate(new byte[]{0x30, 0});
        assertThatThrownBy(() -> van.authorities().issue(authority, form(397))).hasMessageContaining("damaged");
    }

    @Test
    void whatSomebodyDamagedInTheFileIsRefusedAndNotPutOnAList() throws ExplainedException {
        IssuedCertificate issued = van.issue(authority, KeyKind.P_256, Van.HOST).get(0);
        issued.setRevokedAt("yesterday");
        refuseList();
        issued.setRevokedAt(van.now().toString());
        issued.setSerialNumber("1");
        refuseList();
        issued.setSerialNumber(null);
        refuseList();
        issued.setDer(null);
        refuseList();
    }

    private void refuseList() {
        assertThatThrownBy(() -> van.authorities().revocationList(authority, 30))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("damaged");
        assertThatThrownBy(() -> AuthorityInfo.of(authority, van.now())).hasMessageContaining("damaged");
    }

    @Test
    void refusesFormsThatNoCertificateCanFollow() {
        refuse(new RootForm(" ", Optional.empty(), KeyKind.P_384, 10, NameLimits.NONE), "1 to 64 characters");
        refuse(new RootForm("a".repeat(65), Optional.empty(), KeyKind.P_384, 10, NameLimits.NONE), "1 to 64");
        refuse(new RootForm("Van", Optional.of("a\nb"), KeyKind.P_384, 10, NameLimits.NONE), "that can be seen");
        refuse(new RootForm("Van", Optional.empty(), KeyKind.P_256, 10, NameLimits.NONE), "RSA with 3072 bits or");
        refuse(new RootForm("Van", Optional.empty(), KeyKind.P_384, 26, NameLimits.NONE), "1 to 25");
        refuse(new RootForm("Van P_384", Optional.empty(), KeyKind.P_384, 10, NameLimits.NONE), "already");
        assertThatThrownBy(() -> van.authorities().issue(authority, form(0))).hasMessageContaining("1 to 3650");
    }

    @Test
    void serialNumbersAreRandomAndPositive() throws ExplainedException {
        for (int i = 0; i < 3; i++) {
            van.issue(authority, KeyKind.P_256, Van.HOST);
        }
        assertThat(authority.getIssued()).extracting(each -> new BigInteger(each.getSerialNumber(), 16))
                .allMatch(serial -> serial.signum() > 0 && serial.bitLength() > 64 && serial.bitLength() <= 128)
                .doesNotHaveDuplicates();
    }

    private void refuse(RootForm form, String part) {
        assertThatThrownBy(() -> van.authorities().create(form)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining(part);
    }

    private ServerForm form(int days) throws ExplainedException {
        return new ServerForm(Optional.empty(), ServerNames.of(List.of(Van.HOST)), List.of(KeyKind.P_256), days);
    }

    private IssuedInfo info(IssuedCertificate issued) throws ExplainedException {
        return IssuedInfo.of(issued, van.now());
    }

    @Test
    void aSuccessorTakesThePlaceOfTheOldRootAtEveryTargetAndServesTheSameServersInOneStep() throws ExplainedException {
        IssuedCertificate outdated = van.issue(authority, KeyKind.P_256, Van.HOST).get(0);
        van.later(1);
        van.issue(authority, KeyKind.P_256, Van.HOST);
        IssuedCertificate revoked = van.issue(authority, KeyKind.P_256, "old." + Van.HOST).get(0);
        van.execute(van.authorities().revoke(List.of(revoked), RevocationReason.CESSATION_OF_OPERATION));
        TransferTarget target = FleetFactory.eINSTANCE.createTransferTarget();
        van.fleet.getTargets().add(target);
        target.getRootCertificates().add(van.fleet.getCertificates().get(0));
        AuthorityInfo before = AuthorityInfo.of(authority, van.now());
        assertThat(before.standing(info(outdated), van.now())).isEqualTo(Standing.RENEWED);

        Authorities.Succession succession = van.authorities().rollOver(authority,
                new RootForm("Van 2", Optional.empty(), KeyKind.P_384, 10, NameLimits.NONE), 397);
        van.execute(succession.command());
        assertThat(van.fleet.getAuthorities()).containsExactly(authority, succession.authority());
        assertThat(target.getRootCertificates()).singleElement().satisfies(
                each -> assertThat(each.getDer()).isEqualTo(succession.authority().getRootCertificate()));
        AuthorityInfo after = AuthorityInfo.of(succession.authority(), van.now());
        assertThat(after.issued()).singleElement().satisfies(each -> {
            assertThat(each.names()).containsExactly(Van.HOST);
            assertThat(each.info().issuer()).isEqualTo("CN=Van 2");
            assertThat(after.standing(each, van.now())).isEqualTo(Standing.VALID);
            assertThat(after.standing(each, van.now().plus(Duration.ofDays(370)))).isEqualTo(Standing.EXPIRES_SOON);
        });
        assertThat(SecretReferences.missing(van.fleet, vault)).isEmpty();
        van.domain.getCommandStack().undo();
        assertThat(van.fleet.getAuthorities()).containsExactly(authority);
        assertThat(target.getRootCertificates()).containsExactly(van.fleet.getCertificates().get(0));
    }

    @Test
    void theNumberOfAListAndTheDayOfAnExportAreNotUndone() throws ExplainedException {
        van.execute(van.authorities().revocationList(authority, 30).command());
        assertThat(van.domain.getCommandStack().canUndo()).isFalse();
        van.execute(van.authorities().exportKey(authority, "several words apart".toCharArray()).command());
        assertThat(van.domain.getCommandStack().canUndo()).isFalse();
    }
}
