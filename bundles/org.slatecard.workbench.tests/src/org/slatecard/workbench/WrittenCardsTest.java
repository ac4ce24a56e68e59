package org.slatecard.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.Test;

class WrittenCardsTest {
    private static final Instant MORNING = Instant.parse("2026-06-01T08:00:00Z");
    private final WrittenCards cards = new WrittenCards();
    private final String fleet = "fleet-" + UUID.randomUUID();

    private static WrittenCard card(String camera, Instant written, String... certificates) {
        return new WrittenCard("CARD (/media/CARD)", List.of(camera, "CAM 9"), written, List.of(certificates));
    }

    @Test
    void remembersTheCardsOfAFleetTheLastOneFirst() {
        AtomicInteger told = new AtomicInteger();
        cards.addListener(told::incrementAndGet);
        cards.add(fleet, card("CAM 1", MORNING, "aa", "bb"));
        cards.add(fleet, card("カメラ 2", MORNING.plusSeconds(60), "cc"));
        assertThat(new WrittenCards().of(fleet)).containsExactly(card("カメラ 2", MORNING.plusSeconds(60), "cc"),
                card("CAM 1", MORNING, "aa", "bb"));
        assertThat(told).hasValue(2);
        assertThat(cards.of("fleet-other")).isEmpty();
    }

    @Test
    void aCardForTheSameCamerasTakesThePlaceOfTheOneBefore() {
        cards.add(fleet, card("CAM 1", MORNING, "aa"));
        cards.add(fleet, card("CAM 1", MORNING.plusSeconds(60), "bb"));
        assertThat(cards.of(fleet)).containsExactly(card("CAM 1", MORNING.plusSeconds(60), "bb"));
    }

    @Test
    void anOlderCardThatIsVerifiedLaterDoesNotTakeThePlaceOfTheNewOne() {
        cards.add(fleet, card("CAM 1", MORNING.plusSeconds(60), "bb"));
        cards.add(fleet, card("CAM 1", MORNING, "aa"));
        assertThat(cards.of(fleet)).containsExactly(card("CAM 1", MORNING.plusSeconds(60), "bb"));
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        cards.add(fleet, card("CAM 1", MORNING));
        InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE).node("writtenCards").node(fleet).put("x",
                "not a time");
        assertThat(cards.of(fleet)).containsExactly(card("CAM 1", MORNING));
    }
}
