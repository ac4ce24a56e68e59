package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.acceptance.AcceptedFindings.Decision;
import org.slatecard.validation.report.CheckedFleet;
import org.slatecard.validation.report.HtmlReport;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** All of one report as an outline, beside this class: one element a line with its attributes and its own text. */
class HtmlReportOutlineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final CameraModels models = Models.all();
    private final Secrets secrets = Example.vault(Map.of("entry-3", "Camera2612", "entry-4", "Camera2613"));

    @Test
    void hasWhatTheOutlineSaysAndNothingElse() throws Exception {
        Fleet fleet = fleet();
        List<Finding> findings = Services.validator().validate(fleet, models, secrets);
        CheckedFleet checked = new CheckedFleet("van.fleet", fleet, models, findings,
                new AcceptedFindings(fleet, TODAY), List.of("a note"));
        String html = new HtmlReport(Locale.ENGLISH, ZonedDateTime.of(TODAY.atTime(9, 30), ZoneOffset.UTC), "9.9")
                .of(List.of(checked), List.of("a problem"));
        StringBuilder outline = new StringBuilder();
        write(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(html))).getDocumentElement(), "", outline);

        try (InputStream expected = HtmlReportOutlineTest.class.getResourceAsStream("report-outline.txt")) {
            assertThat(outline.toString().replaceAll("\\h", " "))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void write(Element element, String indent, StringBuilder outline) {
        outline.append(indent).append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            outline.append(' ').append(attributes.item(at));
        }
        StringBuilder own = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            own.append(child.getNodeType() == Node.TEXT_NODE ? child.getTextContent() : "");
        }
        boolean shown = !own.toString().isBlank() && !element.getTagName().equals("style");
        outline.append(shown ? ": " + own.toString().strip() : "").append('\n');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner, indent + "  ", outline);
            }
        }
    }

    /** A camera of each verdict, in groups and in none, with an accepted finding and a corrected model. */
    private Fleet fleet() throws ExplainedException {
        Fleet made = new Example(each -> {}, each -> {}, secrets).passing();
        made.setName("Van");
        CameraGroup goal = FleetFactory.eINSTANCE.createCameraGroup();
        goal.setId("goal");
        goal.setName("Goal");
        goal.setParent(made.getGroups().get(0));
        made.getGroups().add(goal);
        made.getCameras().get(1).setGroup(goal);
        made.getCameras().get(1).setSerialNumber(null);
        made.getCameras().get(1).setModelId(Models.CORRECTED);
        for (int number = 3; number <= 4; number++) {
            Camera camera = EcoreUtil.copy(made.getCameras().get(0));
            camera.setId("camera-" + number);
            camera.setLabel("CAM " + number);
            camera.setSerialNumber("210000" + number);
            camera.setAccessPasswordSecretId("entry-" + number);
            camera.getStaticAddresses().get(0).setIpAddress("10.20.0.2" + number);
            camera.setGroup(null);
            made.getCameras().add(camera);
        }
        made.getCameras().get(2).setModelId("XYZ-1");
        made.getCameras().get(3).setAccessUserName("much too long a name#");
        made.getCameras().get(3).setLabel("CAM\u200B 4");
        made.getCameras().get(3).getStaticAddresses().get(0).setIpAddress("10.20.0.255");
        Finding warning = Services.validator().validate(made, models, secrets).stream()
                .filter(finding -> finding.rule().id().equals("serial-number-missing")).findFirst().orElseThrow();
        AcceptedFindings.accept(new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack()), made, warning, new Decision("rented", "Ayumi", TODAY, null)).execute();
        return made;
    }
}
