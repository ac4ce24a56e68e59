package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import org.slatecard.card.CardCertificate;
import org.slatecard.card.CardFile;
import org.slatecard.card.LoadPlan;
import org.slatecard.cli.internal.text.Terminal;

/** Which cards a fleet needs, for people and for programs; {@code schema/cert-plan-1.json}. */
public final class LoadPlanReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Terminal terminal;
    private final String version;

    /** Writes to a terminal, for a version of the product. */
    public LoadPlanReport(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    private record Plan(String schema, String slatecard, String language, List<Card> cards, List<String> warnings) {}

    private record Card(int number, List<File> files, List<Load> loads) {}

    private record File(String name, String sha256, List<String> certificates) {}

    private record Load(String camera, int slot, String target, String file) {}

    /** The plan as JSON. */
    public String json(LoadPlan plan) {
        return GSON.toJson(new Plan(JsonReport.SCHEMAS + "cert-plan-1.json", version, terminal.language().tag(),
                plan.cards().stream().map(LoadPlanReport::card).toList(),
                plan.warnings().stream().map(terminal::in).toList()));
    }

    private static Card card(LoadPlan.Card card) {
        return new Card(card.number(),
                card.files().stream().map(file -> new File(file.name(), file.sha256(), labels(file))).toList(),
                card.loads().stream().map(load -> new Load(load.camera().name(), load.slot(), load.target().name(),
                        load.fileName())).toList());
    }

    private static List<String> labels(CardFile file) {
        return file.certificates().stream().map(CardCertificate::label).toList();
    }

    /** The plan for people. */
    public void write(LoadPlan plan) {
        plan.texts().forEach(terminal::say);
        plan.warnings().forEach(terminal::complain);
    }
}
