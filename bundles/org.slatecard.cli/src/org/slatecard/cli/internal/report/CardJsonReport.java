package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Locale;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardResult;
import org.slatecard.card.CardVerdict;
import org.slatecard.card.CheckedFile;
import org.slatecard.card.Drive;
import org.slatecard.card.PlannedFile;
import org.slatecard.card.Recipient;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.model.text.Text;

/** What is done to a card, and how it compares, for programs; schemas as those of {@link JsonReport}. */
public final class CardJsonReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Language language;
    private final String version;

    /** Writes in a language, for a version of the product. */
    public CardJsonReport(Language language, String version) {
        this.language = language;
        this.version = version;
    }

    private record Export(String schema, String slatecard, String language, boolean written, String readBack,
            Card card, Recipient fleet, List<Recipient> cameras, List<Recipient> targets, List<FileEntry> files,
            Manifest manifest, List<String> untouched, List<String> warnings) {}

    private record Card(String path, String label, String fileSystem, long size, long free) {}

    private record FileEntry(String name, String state, int size, String sha256, String onCard,
            List<CertificateEntry> certificates) {}

    private record CertificateEntry(String id, String label, String sha256) {}

    private record Manifest(String name, String state) {}

    /** What is going to happen. */
    public String of(CardPlan plan) {
        return export(plan, null);
    }

    /** What has happened. */
    public String of(CardResult result) {
        return export(result.plan(), Names.of(result.readBack()));
    }

    private String export(CardPlan plan, String readBack) {
        Drive drive = plan.drive();
        Card card = new Card(drive.path().toString(), drive.label(), drive.typeName(), drive.size(), drive.free());
        return GSON.toJson(new Export(JsonReport.SCHEMAS + "export-1.json", version, language.tag(), readBack != null,
                readBack, card, plan.content().fleet(), plan.content().cameras(), plan.content().targets(),
                plan.files().stream().map(CardJsonReport::entry).toList(),
                new Manifest(CardManifest.FILE_NAME, Names.of(plan.manifest())), plan.untouched(),
                texts(plan.warnings())));
    }

    private static FileEntry entry(PlannedFile planned) {
        return new FileEntry(planned.file().name(), Names.of(planned.state()), planned.file().content().length,
                planned.file().sha256(), planned.onCard().orElse(null), planned.file().certificates().stream()
                        .map(each -> new CertificateEntry(each.id(), each.label(), each.sha256())).toList());
    }

    private record Verification(String schema, String slatecard, String language, String card, boolean matches,
            List<CheckedEntry> files, Made made, List<String> notes) {}

    private record CheckedEntry(String name, String state, String expected, String onCard) {}

    private record Made(String slatecard, String written, Recipient fleet, List<Recipient> cameras,
            List<Recipient> targets) {}

    /** How a card compares with the fleet. */
    public String of(CardVerdict verdict) {
        Made made = verdict.manifest().map(manifest -> new Made(manifest.productVersion(),
                manifest.written().toString(), manifest.fleet(), manifest.cameras(), manifest.targets())).orElse(null);
        return GSON.toJson(new Verification(JsonReport.SCHEMAS + "verify-card-1.json", version, language.tag(),
                verdict.card().toString(), verdict.matches(),
                verdict.files().stream().map(CardJsonReport::entry).toList(), made, texts(verdict.notes())));
    }

    private static CheckedEntry entry(CheckedFile file) {
        return new CheckedEntry(file.name(), Names.of(file.state()), file.expected().orElse(null),
                file.onCard().orElse(null));
    }

    private List<String> texts(List<Text> texts) {
        Locale locale = language.locale();
        return texts.stream().map(text -> text.in(locale)).toList();
    }
}
