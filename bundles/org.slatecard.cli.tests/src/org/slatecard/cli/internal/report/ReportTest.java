package org.slatecard.cli.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;
import org.slatecard.validation.acceptance.AcceptedFindings.Decision;
import org.slatecard.validation.acceptance.AcceptedFindings;

/** One finding about a camera of a sample, in every format. */
class ReportTest {
    @TempDir
    private Path folder;
    private Path file;
    private Camera camera;
    private LoadedFleet loaded;
    private StubRule rule = new StubRule(Severity.ERROR);

    @BeforeEach
    void readSample() throws Exception {
        file = Files.write(folder.resolve("OB van 東.fleet"), new Samples().content(Samples.OB_VAN));
        loaded = new FleetFile(new DurableWriter()).load(file);
        camera = loaded.fleet().getCameras().get(3);
    }

    private ValidationReport report(Path shown) {
        Finding finding = Finding.of(rule, camera, FleetPackage.Literals.CAMERA__LABEL, null);
        FleetReport read = FleetReport.of(file, loaded, List.of(finding), LocalDate.of(2026, 3, 4), Locale.ENGLISH);
        FleetReport named = new FleetReport(shown.toString(), read.name(), read.cameras(), null, read.notes(),
                read.counts(), read.findings());
        return new ValidationReport(List.of(), List.of(named), List.of(rule));
    }

    @Test
    void textStartsWithFileAndLineOfTheElement() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Terminal terminal = new Terminal(Language.EN, out, out, StandardCharsets.UTF_8)) {
            new TextReport(terminal).write(report(file));
        }
        int line = Files.readAllLines(file).stream().map(each -> each.contains("id=\"" + camera.getId() + "\""))
                .toList().indexOf(true) + 1;
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(file + ":" + line + ": error: " + camera.getLabel()
                + " > ").contains("stub message [stub-rule, F0]", "\n    stub wayOut\n", "cameras: 12, errors: 1,");
    }

    @Test
    void sarifNamesARelativeFileByARelativeUri() {
        JsonObject location = result(report(Path.of("OB van 東.fleet"))).getAsJsonArray("locations").get(0)
                .getAsJsonObject().getAsJsonObject("physicalLocation");
        assertThat(location.getAsJsonObject("artifactLocation").get("uri").getAsString())
                .isEqualTo("OB%20van%20%E6%9D%B1.fleet");
    }

    @Test
    void sarifCallsAdviceANote() {
        rule = new StubRule(Severity.INFO);
        assertThat(result(report(file)).get("level").getAsString()).isEqualTo("note");
    }

    @Test
    void adviceAloneIsClean() {
        rule = new StubRule(Severity.INFO);
        assertThat(report(file).hasFindings()).isFalse();
        rule = new StubRule(Severity.WARNING);
        assertThat(report(file).hasFindings()).isTrue();
    }

    @Test
    void whatWasAcceptedIsMarkedInEveryFormatAndNotCounted() throws Exception {
        rule = new StubRule(Severity.WARNING);
        Finding finding = Finding.of(rule, camera, FleetPackage.Literals.CAMERA__LABEL, null);
        AcceptedFindings.accept(new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack()), loaded.fleet(), finding,
                new Decision("label of the rental house", "R. Whitfield", LocalDate.of(2026, 3, 1), null)).execute();
        ValidationReport report = report(file);

        assertThat(report.hasFindings()).isFalse();
        JsonObject json = JsonParser.parseString(new JsonReport(Language.EN, "1.2.3").of(report)).getAsJsonObject()
                .getAsJsonArray("fleets").get(0).getAsJsonObject();
        assertThat(json.getAsJsonObject("counts").get("accepted").getAsInt()).isEqualTo(1);
        assertThat(json.getAsJsonObject("counts").get("warning").getAsInt()).isZero();
        assertThat(json.getAsJsonArray("findings").get(0).getAsJsonObject().getAsJsonObject("accepted").get("by")
                .getAsString()).isEqualTo("R. Whitfield");
        assertThat(result(report).getAsJsonArray("suppressions").get(0).getAsJsonObject().get("justification")
                .getAsString()).contains("label of the rental house");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Terminal terminal = new Terminal(Language.EN, out, out, StandardCharsets.UTF_8)) {
            new TextReport(terminal).write(report);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(": accepted: ",
                "Accepted by R. Whitfield on 2026-03-01: label of the rental house", "accepted: 1.");
    }

    @Test
    void jsonNamesElementAndField() {
        JsonObject json = JsonParser.parseString(new JsonReport(Language.EN, "1.2.3").of(report(file)))
                .getAsJsonObject();
        JsonObject finding = json.getAsJsonArray("fleets").get(0).getAsJsonObject().getAsJsonArray("findings").get(0)
                .getAsJsonObject();
        assertThat(finding.getAsJsonObject("object").get("id").getAsString()).isEqualTo(camera.getId());
        assertThat(finding.get("field").getAsString()).isEqualTo("label");
        assertThat(finding.get("fixable").getAsBoolean()).isFalse();
    }

    private static JsonObject result(ValidationReport report) {
        return JsonParser.parseString(new SarifReport(Language.EN, "1.2.3").of(report)).getAsJsonObject()
                .getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").get(0).getAsJsonObject();
    }
}
