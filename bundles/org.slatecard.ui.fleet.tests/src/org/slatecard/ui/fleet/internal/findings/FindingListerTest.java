package org.slatecard.ui.fleet.internal.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.ui.fleet.internal.findings.FindingLister.Found;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.Sessions;
import org.slatecard.validation.Severity;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.acceptance.AcceptedFindings.Decision;

class FindingListerTest {
    private final Fleet fleet = FleetBuilder.fleet("van").group("Pitch", group -> {})
            .camera("CAM 10", camera -> {}).camera("CAM 9", camera -> camera.setAccessUserName("täxt"))
            .target("Ingest", target -> target.setPort(990)).build();
    private final FleetSession session = Sessions.of(fleet);
    private final Places places = new Places();
    private final FindingLister lister = new FindingLister(Locale.ENGLISH);
    private final FindingQuery byRule = new FindingQuery(Grouping.RULE, "", true);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void groupsByRuleTheWorstFirst() {
        FindingList list = list(byRule);
        assertThat(list.groups()).extracting(FindingGroup::worst).isSorted();
        assertThat(list.groups().get(0).worst()).isEqualTo(Severity.ERROR);
        FindingGroup serials = group(list, "serial-number-missing");
        assertThat(serials.rows()).extracting(row -> row.place().name()).containsExactly("Camera “CAM 9”",
                "Camera “CAM 10”");
        assertThat(serials.isOfOneRule()).isTrue();
    }

    @Test
    void groupsByCameraAndByWhatCamerasShare() {
        FindingList list = list(byRule.groupedBy(Grouping.CAMERA));
        assertThat(list.groups()).extracting(FindingGroup::title).contains("Camera “CAM 9”",
                "Transfer Target “Ingest”");
        assertThat(group(list, fleet.getCameras().get(1)).rows()).extracting(FindingRow::ruleId)
                .contains("access-user-name-characters", "serial-number-missing");
    }

    @Test
    void groupsBySeverity() {
        FindingList list = list(byRule.groupedBy(Grouping.SEVERITY));
        assertThat(list.groups()).extracting(FindingGroup::title).containsExactly("Errors", "Warnings", "Advice");
        assertThat(list.groups()).allSatisfy(
                group -> assertThat(group.rows()).hasSize(list.count((Severity) group.key())));
    }

    @Test
    void filtersByWhatCanBeReadAndCountsTheWholeFleet() {
        FindingList all = list(byRule);
        FindingList some = list(byRule.filtered("  CAM 9 "));
        assertThat(some.shown()).isPositive().isLessThan(all.shown());
        assertThat(some.counts()).isEqualTo(all.counts());
        assertThat(list(byRule.filtered("port-implicit-tls")).shown()).as("by rule").isEqualTo(1);
        assertThat(list(byRule.filtered("no such text")).groups()).isEmpty();
    }

    @Test
    void acceptedFindingsStandLastAreNotCountedAndCanBeHidden() throws ExplainedException {
        FindingList before = list(byRule);
        AcceptedFindings.accept(session.domain(), fleet, group(before, "serial-number-missing").rows().get(0).finding(),
                new Decision("rented", "R. Whitfield", LocalDate.now(), null)).execute();
        FindingList now = list(byRule);
        assertThat(now.accepted()).isEqualTo(1);
        assertThat(now.total()).isEqualTo(before.total());
        FindingGroup serials = group(now, "serial-number-missing");
        assertThat(serials.accepted()).isFalse();
        assertThat(serials.rows()).extracting(FindingRow::accepted).containsExactly(false, true);
        assertThat(list(byRule.filtered("whitfield")).shown()).isEqualTo(1);
        assertThat(list(byRule.withAccepted(false)).shown()).isEqualTo(before.shown() - 1);
    }

    private FindingList list(FindingQuery query) {
        AcceptedFindings accepted = session.accepted();
        List<Found> found = session.findings().all().stream()
                .map(each -> new Found(each, places.of(each.subject()), accepted.of(each))).toList();
        return lister.list(found, query);
    }

    private static FindingGroup group(FindingList list, Object key) {
        return list.groups().stream().filter(group -> group.key().equals(key)).findFirst().orElseThrow();
    }
}
