package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import org.slatecard.cli.internal.text.Language;

/** What is in a vault and what was done to it, for programs; schemas as those of {@link JsonReport}. No values, ever. */
public final class VaultJsonReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Language language;
    private final String version;

    /** Writes in a language, for a version of the product. */
    public VaultJsonReport(Language language, String version) {
        this.language = language;
        this.version = version;
    }

    /** What is in a vault. */
    public String of(VaultListing listing) {
        return write("vault-list-1.json", listing);
    }

    /** Whether a vault and its fleet belong together. */
    public String check(VaultListing listing) {
        return write("vault-unlock-check-1.json", VaultCheck.of(listing));
    }

    /** New access passwords, and where they have to be typed. */
    public String of(RotationReport rotation) {
        return write("vault-rotate-1.json", rotation);
    }

    /** Two vaults, compared or merged. */
    public String of(MergeReport merge) {
        return write("vault-merge-1.json", merge);
    }

    /** The ways into a vault. */
    public String of(RecipientsReport recipients) {
        return write("vault-recipients-1.json", recipients);
    }

    private String write(String schema, Object report) {
        JsonObject document = new JsonObject();
        document.addProperty("schema", JsonReport.SCHEMAS + schema);
        document.addProperty("slatecard", version);
        document.addProperty("language", language.tag());
        GSON.toJsonTree(report).getAsJsonObject().asMap().forEach(document::add);
        return GSON.toJson(document);
    }
}
