package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.Text;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.report.CheckedFleet;
import org.slatecard.validation.report.HtmlReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The report in HTML, read back by an XML parser. */
class HtmlReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 9, 30, 0, 0, ZoneOffset.UTC);
    private static final String HOSTILE = "<script>alert('x')</script>&\"]]>\u202e\u0007 カメラ";

    private CameraModels models = new CameraModelLoader().load();

    @Test
    void saysOfEveryCameraHowFarItIs(@TempDir Path folder) throws Exception {
        Fleet fleet = stadium(folder);
        CheckedFleet checked = checked(fleet);
        Document page = page(checked, Locale.ENGLISH);

        List<String> rows = cells(page, "Camera");
        assertThat(rows).containsExactlyInAnyOrderElementsOf(
                fleet.getCameras().stream().map(Camera::getLabel).toList());
        String text = page.getDocumentElement().getTextContent();
        assertThat(text).contains("✖ Not ready: ", "To mend: errors ", "Slatecard 9.9, ");
        assertThat(texts(page, "h1")).containsExactly("Readiness: " + fleet.getName());
        assertThat(widths(page.getElementsByTagName("svg").item(1))).isEqualTo(400);
    }

    @Test
    void groupsAllFindingsByRuleWithWhySourceAndWayOut(@TempDir Path folder) throws Exception {
        CheckedFleet checked = checked(stadium(folder));
        String text = page(checked, Locale.ENGLISH).getDocumentElement().getTextContent();

        Set<String> rules = new HashSet<>();
        for (Finding finding : checked.findings()) {
            assertThat(text).contains(finding.message().in(Locale.ENGLISH));
            if (rules.add(finding.rule().id())) {
                assertThat(text).contains(finding.rule().why().toString(), "What to do: " + finding.rule().wayOut(),
                        "Source: " + finding.rule().source());
            }
        }
        assertThat(rules).hasSizeGreaterThan(5);
    }

    @Test
    void namesTheRulesOfOneWeightInTheirOrderAndWhatKeepsMostCamerasBackFirst(@TempDir Path folder) throws Exception {
        Document page = page(checked(stadium(folder)), Locale.ENGLISH);
        NodeList paragraphs = page.getElementsByTagName("p");
        List<String> ids = IntStream.range(0, paragraphs.getLength()).mapToObj(i -> (Element) paragraphs.item(i))
                .filter(each -> each.getAttribute("class").equals("id")).map(Element::getTextContent).toList();
        List<String> errors = Services.validator().rules().stream()
                .filter(rule -> rule.severity() == Severity.ERROR).map(Rule::id).filter(ids::contains).toList();
        List<Integer> kept = cells(page, "Cameras").stream().filter(cell -> cell.matches("\\d+")).map(Integer::valueOf)
                .limit(errors.size()).toList();

        assertThat(ids).startsWith(errors.toArray(String[]::new));
        assertThat(kept).isSortedAccordingTo(Comparator.reverseOrder()).startsWith(60, 45);
    }

    @Test
    void countsTheCausesThatItDoesNotName() throws Exception {
        Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
        fleet.getCameras().get(0).setAccessUserName("admin");
        fleet.getCameras().get(0).setSerialNumber(null);
        fleet.getTargets().get(0).setPassiveMode(false);
        String three = "Factory user name kept, Camera without a serial number, Active mode";
        assertThat(verdict(fleet)).endsWith(three);

        fleet.getTargets().get(0).setPort(990);
        assertThat(verdict(fleet)).endsWith(three + " and 1 more");
    }

    private String verdict(Fleet fleet) throws Exception {
        return cells(page(checked(fleet), Locale.ENGLISH), "Verdict").get(0);
    }

    @Test
    void comparesTwoGroupsButNotOneWithItself() throws Exception {
        Fleet fleet = FleetBuilder.fleet("Van").group("Pitch", group -> {}).camera("A", camera -> {})
                .camera("B", camera -> {}).build();
        assertThat(cells(page(checked(fleet), Locale.ENGLISH), "Share")).isEmpty();

        fleet.getCameras().get(0).setGroup(fleet.getGroups().get(0));
        assertThat(cells(page(checked(fleet), Locale.ENGLISH), "Group")).startsWith("Pitch", "(no group)");
        assertThat(cells(page(checked(fleet), Locale.ENGLISH), "Share")).hasSize(2);
    }

    @Test
    void saysThatThereIsNothingToMendWhereThatIsSo() throws Exception {
        Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
        assertThat(texts(page(checked(fleet), Locale.ENGLISH), "p")).contains("Nothing to mend.");

        fleet.getTargets().get(0).setPassiveMode(false);
        assertThat(texts(page(checked(fleet), Locale.ENGLISH), "p")).doesNotContain("Nothing to mend.");
    }

    @Test
    void namesTheSourceOfARuleThatRestsOnSomethingElse() throws Exception {
        Rule<Fleet> rule = new FactRule<>("group-empty", Severity.WARNING, "house rule 7", Fleet.class) {
            @Override
            public Text text(String part, Object... arguments) {
                return Services.validator().rules().get(0).title();
            }

            @Override
            public void check(Fleet fleet, RuleContext context, Findings findings) {
                findings.report(null);
            }
        };
        Fleet fleet = FleetBuilder.fleet("Van").build();
        CheckedFleet checked = new CheckedFleet("some.fleet", fleet, models,
                List.of(Finding.of(rule, fleet, null, null)), accepted(fleet), List.of());

        assertThat(texts(page(checked, Locale.ENGLISH), "p")).contains("Source: house rule 7");
    }

    @Test
    void saysWhyACameraModelCannotBeUsed() throws Exception {
        models = Models.all();
        Fleet fleet = FleetBuilder.fleet("Van").camera("A", camera -> camera.setModelId(Models.UNUSABLE)).build();

        assertThat(texts(page(checked(fleet), Locale.ENGLISH), "p"))
                .contains("UNUSABLE is not known: its cameras were not checked. " + models.problems().get(0));
    }

    @Test
    void takesNothingThatStandsInAFleetForHtml() throws Exception {
        Fleet fleet = FleetBuilder.fleet(HOSTILE).group(HOSTILE, group -> {})
                .camera(HOSTILE, camera -> camera.setSerialNumber(HOSTILE))
                .camera("B", camera -> camera.setModelId(HOSTILE)).target(HOSTILE, target -> {})
                .wireless(HOSTILE, network -> {}).build();
        fleet.getCameras().get(0).setGroup(fleet.getGroups().get(0));
        CheckedFleet checked = new CheckedFleet(HOSTILE, fleet, models, findings(fleet), accepted(fleet),
                List.of(HOSTILE));
        Document page = page(checked, Locale.JAPANESE);

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        String text = page.getDocumentElement().getTextContent();
        assertThat(text).contains("<script>alert('x')</script>&\"]]>[U+202E][U+0007] カメラ")
                .doesNotContain("\u202e", "\u0007");
    }

    @Test
    void needsNothingFromElsewhereAndIsRightInEveryEncoding(@TempDir Path folder) throws Exception {
        String html = html(checked(stadium(folder)), Locale.JAPANESE);

        assertThat(html).doesNotContain("src=", "href=", "@import", "url(h").contains("default-src 'none'");
        assertThat(html.chars()).allMatch(each -> each == '\n' || each >= ' ' && each <= '~');
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"ja\">").endsWith("</html>\n");
        assertThat(html(checked(FleetBuilder.fleet("Van ~").build()), Locale.ENGLISH)).contains("Van ~");
    }

    @Test
    void isInTheLanguageThatIsAskedFor(@TempDir Path folder) throws Exception {
        Document page = page(checked(stadium(folder)), Locale.JAPANESE);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("ja");
        assertThat(texts(page, "h2")).startsWith("準備状況", "カメラ", "検出された問題");
        assertThat(page.getDocumentElement().getTextContent()).doesNotContain("What to do", "Not ready", "Source");
    }

    @Test
    void listsWhatWasAcceptedByItselfAndDoesNotCountIt(@TempDir Path folder) throws Exception {
        Fleet fleet = stadium(folder);
        Finding warning = findings(fleet).stream().filter(each -> each.rule().severity() == Severity.WARNING)
                .filter(each -> AcceptedFindings.refusal(each).isEmpty()).findFirst().orElseThrow();
        EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack());
        Command accept = AcceptedFindings.accept(domain, fleet, warning,
                new AcceptedFindings.Decision("agreed with <the client>", "Ayumi", TODAY, TODAY.plusDays(3)));
        accept.execute();
        Document page = page(checked(fleet), Locale.ENGLISH);

        assertThat(page.getDocumentElement().getTextContent()).contains("Accepted: 1.", "agreed with <the client>",
                "Ayumi, 2026-11-26, until 2026-11-29");
        assertThat(cells(page, "Reason")).contains("agreed with <the client>");
    }

    @Test
    void namesTheCorrectionsBehindItsVerdictsAndModelsThatAreNotKnown() throws Exception {
        models = Models.all();
        Fleet fleet = FleetBuilder.fleet("Van").camera("A", camera -> camera.setModelId(Models.CORRECTED))
                .camera("B", camera -> camera.setModelId("XYZ-1")).build();
        String text = page(checked(fleet), Locale.ENGLISH).getDocumentElement().getTextContent();

        assertThat(text).contains("2026-03-04: tried on the camera", "CORRECTED: documented values",
                "XYZ-1 is not known: its cameras were not checked.");
    }

    @Test
    void sharesOfABarAreTheNumbersOfCameras(@TempDir Path folder) throws Exception {
        Document page = page(checked(stadium(folder)), Locale.ENGLISH);
        List<String> verdicts = new ArrayList<>();
        NodeList spans = page.getElementsByTagName("span");
        IntStream.range(0, spans.getLength()).forEach(i -> verdicts.add(spans.item(i).getTextContent()));

        assertThat(verdicts).hasSize(60);
        long ready = verdicts.stream().filter("✔ Ready"::equals).count();
        long broken = verdicts.stream().filter(text -> text.startsWith("✖ Not ready: ")).count();
        assertThat(texts(page, "title").get(1)).contains("✖ Not ready: " + broken)
                .contains(ready == 0 ? "" : "✔ Ready: " + ready);
    }

    private static Fleet stadium(Path folder) throws Exception {
        Path file = Files.write(folder.resolve("stadium.fleet"), new Samples().content(Samples.STADIUM));
        return new FleetFile(new DurableWriter()).load(file).fleet();
    }

    private CheckedFleet checked(Fleet fleet) {
        return new CheckedFleet("some.fleet", fleet, models, findings(fleet), accepted(fleet), List.of());
    }

    private List<Finding> findings(Fleet fleet) {
        return Services.validator().validate(fleet, models, Example.GOOD);
    }

    private static AcceptedFindings accepted(Fleet fleet) {
        return new AcceptedFindings(fleet, TODAY);
    }

    private static String html(CheckedFleet fleet, Locale locale) {
        return new HtmlReport(locale, NOW, "9.9").of(List.of(fleet), List.of("a file that is not there"));
    }

    private static Document page(CheckedFleet fleet, Locale locale) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(html(fleet, locale))));
    }

    private static List<String> texts(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }

    /** What stands in the column with that title, in all tables that have it first. */
    private static List<String> cells(Document page, String title) {
        List<String> cells = new ArrayList<>();
        NodeList tables = page.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            NodeList heads = table.getElementsByTagName("th");
            for (int column = 0; column < heads.getLength(); column++) {
                if (heads.item(column).getTextContent().equals(title)) {
                    NodeList rows = table.getElementsByTagName("tr");
                    for (int row = 1; row < rows.getLength(); row++) {
                        cells.add(((Element) rows.item(row)).getElementsByTagName("td").item(column).getTextContent());
                    }
                }
            }
        }
        return cells;
    }

    private static long widths(Node bar) {
        NodeList parts = ((Element) bar).getElementsByTagName("rect");
        return Math.round(IntStream.range(0, parts.getLength())
                .mapToDouble(i -> Double.parseDouble(((Element) parts.item(i)).getAttribute("width"))).sum());
    }
}
