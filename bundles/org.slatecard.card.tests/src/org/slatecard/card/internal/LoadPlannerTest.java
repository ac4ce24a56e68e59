package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardFile;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPurpose;
import org.slatecard.card.LoadPlan;
import org.slatecard.card.LoadPlanner;
import org.slatecard.card.Recipient;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Camera;

class LoadPlannerTest {
    private final Van van = new Van();

    private LoadPlan plan() {
        return new LoadPlanner(new FleetCardContents()).plan(van.fleet, Van.MODELS);
    }

    private static List<String> loads(LoadPlan.Card card) {
        return card.loads().stream()
                .map(load -> load.camera().name() + " " + load.slot() + " " + load.target().name()).toList();
    }

    @Test
    void oneCardDoesForAllCamerasWithOneAuthority() {
        van.rootB.setDer(Roots.derA());

        assertThat(plan().cards()).hasSize(1);
    }

    @Test
    void eachAuthorityBehindTheOneFileNameNeedsACardOfItsOwn() {
        LoadPlan plan = plan();

        assertThat(plan.cards()).extracting(LoadPlan.Card::number).containsExactly(1, 2);
        assertThat(plan.cards()).extracting(card -> card.files().get(0).content()).containsExactly(Roots.pemA(),
                Roots.pemB());
        assertThat(loads(plan.cards().get(0))).containsExactly("1 1 ingest", "2 1 ingest");
        assertThat(loads(plan.cards().get(1))).containsExactly("3 1 archive");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void aCameraWithTwoAuthoritiesLoadsEachSlotFromItsCard() {
        Camera third = van.camera(3);
        third.getTransferTargets().add(0, van.ingest);

        LoadPlan plan = plan();

        assertThat(loads(plan.cards().get(0))).endsWith("3 1 ingest");
        assertThat(loads(plan.cards().get(1))).containsExactly("3 2 archive");
    }

    @Test
    void aTargetWithoutSecureProtocolOrCertificateNeedsNoCardButKeepsItsSlot() {
        van.camera(1).getTransferTargets().add(van.archive);
        van.camera(1).getTransferTargets().add(van.ingest);
        van.archive.setUsingSecureProtocol(false);

        LoadPlan plan = plan();

        assertThat(plan.cards()).singleElement()
                .satisfies(card -> assertThat(loads(card)).containsExactly("1 2 ingest", "2 1 ingest"));
        van.ingest.getRootCertificates().clear();
        assertThat(plan().cards()).isEmpty();
    }

    @Test
    void camerasWithAnotherFileNameShareTheCard() {
        van.camera(3).setModelId("ILCE-ILME");

        LoadPlan plan = new LoadPlanner(new FleetCardContents()).plan(van.fleet,
                new CameraModelLoader().load());

        assertThat(plan.cards()).singleElement()
                .satisfies(card -> assertThat(card.files()).extracting(CardFile::name)
                        .containsExactlyInAnyOrder("certification.pem", "cacert.pem"));
    }

    @Test
    void saysThatAFileHasSeveralCertificates() {
        van.ingest.getRootCertificates().add(van.rootB);

        assertThat(plan().warnings()).singleElement().asString().contains("2 certificates");
    }

    @Test
    void warnsOfACardWhereItIsWrittenAndNotOfTheOthers() {
        van.archive.getRootCertificates().add(van.rootA);
        LoadPlanner planner = new LoadPlanner(new FleetCardContents());
        LoadPlan plan = plan();

        assertThat(plan.cards()).hasSize(2);
        assertThat(planner.content(van.fleet, plan.cards().get(0)).warnings()).isEmpty();
        assertThat(planner.content(van.fleet, plan.cards().get(1)).warnings()).isEqualTo(plan.warnings())
                .singleElement().asString().contains("2 certificates");
        assertThat(plan.warningsOfNoCard()).isEmpty();
    }

    @Test
    void aCardOfThePlanHoldsItsFilesAloneAndIsFoundAgainByWhatItStatesOfItself() {
        van.camera(3).getTransferTargets().add(0, van.ingest);
        LoadPlanner planner = new LoadPlanner(new FleetCardContents());
        LoadPlan plan = plan();
        CardContent second = planner.content(van.fleet, plan.cards().get(1));

        assertThat(second.purpose()).isEqualTo(CardPurpose.PLAN);
        assertThat(second.cameras()).extracting(Recipient::name).containsExactly("3");
        assertThat(second.targets()).extracting(Recipient::name).containsExactly("archive");
        assertThat(second.files()).singleElement()
                .satisfies(file -> assertThat(file.content()).isEqualTo(Roots.pemB()));
        CardManifest manifest = ManifestJson.read(ManifestJson.write(new CardManifest("0", Instant.EPOCH,
                second.fleet(), second.purpose(), second.cameras(), second.targets(),
                second.files().stream().map(CardManifest.Entry::of).toList()))).manifest().orElseThrow();
        assertThat(new FleetCardContents().forManifest(manifest, van.fleet, Van.MODELS)).isEqualTo(second);
    }

    @Test
    void saysThePlanLineByLine() {
        assertThat(plan().texts()).extracting(line -> line.in(Locale.ENGLISH)).startsWith("cards: 2",
                "Card 1: certification.pem with Root A").endsWith("Card 2: certification.pem with Root B",
                        "    3, [Server Settings1] (archive)", "In each slot: [Root Certificate] > [Load], then [Set]. "
                                + "Insert the next card only when all slots of this one are set.");
    }
}
