package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CipherSuite;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.SuiteStatus;
import org.slatecard.validation.Rule;
import org.slatecard.validation.catalogue.ModelCatalogue;
import org.slatecard.validation.catalogue.RuleCatalogue;
import org.slatecard.validation.report.ReportFile;

/** Rules and camera models as pages for people. */
class CatalogueTest {
    private static final List<Rule<?>> RULES = Services.validator().rules().stream().filter(
            rule -> List.of("access-user-name-factory", "group-cycle", "group-empty").contains(rule.id())).toList();

    private final RuleCatalogue english = new RuleCatalogue(Locale.ENGLISH);

    @Test
    void aRuleHasAPageWithAllThatIsKnownOfIt() {
        assertThat(english.of(RULES.get(0)).lines()).containsExactly("""
                # Factory user name kept

                `access-user-name-factory` – Warnings: it works, but is unsafe or a known trap

                - **Looks at:** Camera
                - **Why:** Whoever finds the camera in the network knows one half of its access authentication\s\
                already.
                - **Way out:** Set a user name of your own, for one camera or for the whole fleet.
                - **Source:** F9. [User Name]: 1 to 16 characters, letters, digits and the symbols ! % + , - . = _;\s\
                the factory setting is “admin”.

                ## See also

                **F6** On anything abnormal, disconnect the camera from the network at once.

                **F7** After an unauthorized access attempt the camera may stop accepting connections: connect\s\
                again from the start.
                """.lines().toArray(String[]::new));
    }

    @Test
    void allRulesStandOnOnePageTheWorstFirstWithTheFacts() {
        assertThat(english.of(RULES).lines().limit(30)).containsExactly("""
                # Rules of Slatecard

                Slatecard checks fleets against 3 rules. Each states what it rests on: a fact of the camera’s guide\s\
                (F1 to F21), a standard, or what is known of sibling cameras.

                ## Errors: the camera refuses it, or the transfer fails

                ### Groups in a circle (`group-cycle`)

                - **Looks at:** Group
                - **Why:** Where groups form a circle nobody can say which of them decides for a camera. Slatecard\s\
                stops where the circle closes, which is chance.
                - **Way out:** Give one of the groups in the circle another group above it, or none.
                - **Source:** Slatecard. How Slatecard keeps fleets, not a matter of the camera.

                ## Warnings: it works, but is unsafe or a known trap

                ### Factory user name kept (`access-user-name-factory`)

                - **Looks at:** Camera
                - **Why:** Whoever finds the camera in the network knows one half of its access authentication\s\
                already.
                - **Way out:** Set a user name of your own, for one camera or for the whole fleet.
                - **Source:** F9. [User Name]: 1 to 16 characters, letters, digits and the symbols ! % + , - . = _;\s\
                the factory setting is “admin”.

                ## Advice, and what could not be checked

                ### Empty group (`group-empty`)

                - **Looks at:** Group
                - **Why:** What is set for it counts for no camera, although it looks as if it did.
                - **Way out:** Move cameras into it, or remove it.
                - **Source:** Slatecard. How Slatecard keeps fleets, not a matter of the camera.
                """.lines().toArray(String[]::new));
    }

    @Test
    void everyFactStandsBelowTheRules() {
        assertThat(english.of(RULES)).contains("## Facts of the camera’s guide\n\n**F1** ").contains("**F21** ");
    }

    @Test
    void contentsNameAllRulesTheWorstFirst() {
        assertThat(english.contents(RULES).lines()).containsExactly("""
                # Rules of Slatecard

                Slatecard checks fleets against 3 rules. Each states what it rests on: a fact of the camera’s guide\s\
                (F1 to F21), a standard, or what is known of sibling cameras.

                ## Errors: the camera refuses it, or the transfer fails

                - [Groups in a circle](group-cycle)

                ## Warnings: it works, but is unsafe or a known trap

                - [Factory user name kept](access-user-name-factory)

                ## Advice, and what could not be checked

                - [Empty group](group-empty)
                """.lines().toArray(String[]::new));
    }

    @Test
    void factsStandWithTheRulesThatRestOnThem() {
        assertThat(english.facts().lines().filter(line -> line.matches("(# |.*\\bF(2|19|21)\\b).*")))
                .containsExactly(
                        """
                                # Facts of the camera’s guide
                                **F2** With [Security] = [None] the link between camera and access point is not encrypted. Use WPA2\s\
                                or WPA3. Rules: `wireless-security-none`
                                **F19** Deprecated suites are supported for compatibility and may be removed: with them (CBC, DHE,\s\
                                RSA key transport, SHA-1) an attacker may decrypt or alter what is transferred.
                                **F21** The deprecated suites are still there because freelancers meet servers of many clients,\s\
                                some of them old, whose settings are hard to change and shared with other services.
                                """
                                .lines().toArray(String[]::new));
        assertThat(new RuleCatalogue(Locale.JAPANESE).facts()).contains("アクセスポイント");
    }

    @Test
    void aModelHasAPageOnWhichNothingOfItsDataIsMarkdown() {
        CameraModel model = CameraFactory.eINSTANCE.createCameraModel();
        model.setId("A*1");
        model.setServerSlots(3);
        model.setSource("a sibling");
        FieldSpec spec = CameraFactory.eINSTANCE.createFieldSpec();
        spec.setField(Field.SSID);
        spec.setLabel("SSID_#");
        spec.setMenuPath("[Network] > [Wi-Fi]");
        spec.setProvenance(Provenance.DOCUMENTED);
        spec.setSource("F12");
        spec.setLetters(true);
        spec.setMaxLength(32);
        FieldSpec bare = CameraFactory.eINSTANCE.createFieldSpec();
        bare.setField(Field.HOST_NAME);
        bare.setLabel("Host");
        bare.setSource("a sibling");
        bare.setMenuPath("[Network] > [Wi-Fi]");
        model.getFields().add(spec);
        model.getFields().add(bare);
        CipherSuite suite = CameraFactory.eINSTANCE.createCipherSuite();
        suite.setName("TLS_X");
        suite.setSource("a sibling");
        suite.setStatus(SuiteStatus.RECOMMENDED);
        model.getSuites().add(suite);

        assertThat(new ModelCatalogue(Locale.ENGLISH).of(model).lines()).containsExactly("""
                # A\\*1

                ## Camera and memory card

                - **A\\*1:** Transfer targets (\\[Server Settings\\]): 3 – ◇ assumed, after: a sibling

                ## \\[Network\\] \\> \\[Wi-Fi\\]

                - **\\[SSID\\_\\#\\]:** 0 to 32 characters; A–Z a–z – ◆ documented: F12
                - **\\[Host\\]:** ◇ assumed, after: a sibling

                ## TLS suites that the camera offers: 1

                - **TLS\\_X:** recommended – ◇ assumed, after: a sibling
                """.lines().toArray(String[]::new));
    }

    @Test
    void aReportReplacesTheFileThatWasThere(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("report.html"), new byte[]{1, 2});
        ReportFile.write(file, new byte[]{3});

        assertThat(file).hasBinaryContent(new byte[]{3});
    }
}
