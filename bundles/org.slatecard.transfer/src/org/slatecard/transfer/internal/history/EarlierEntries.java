package org.slatecard.transfer.internal.history;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Results as they were written before there was more to write down: what they lack is put in as not known. */
public final class EarlierEntries {
    private static final String RESULT = "result";
    private static final String SETTINGS = "settings";
    private static final String ADVICE = "advice";
    private static final String VERSIONS = "versions";

    private EarlierEntries() {}

    /** Puts into a check what it lacks. What is no check stays as it is. */
    public static void completeCheck(JsonElement check) {
        if (check instanceof JsonObject entry && entry.get(RESULT) instanceof JsonObject result) {
            add(result, VERSIONS, new JsonArray());
        }
    }

    /** Puts into a rehearsal what it lacks. What is no rehearsal stays as it is. */
    public static void completeRehearsal(JsonElement rehearsal) {
        if (rehearsal instanceof JsonObject entry) {
            add(entry, SETTINGS, JsonNull.INSTANCE);
            if (entry.get(RESULT) instanceof JsonObject result && result.get("steps") instanceof JsonArray steps) {
                steps.forEach(EarlierEntries::completeStep);
            }
        }
    }

    private static void completeStep(JsonElement step) {
        if (step instanceof JsonObject taken && taken.get("found") instanceof JsonObject found) {
            add(found, ADVICE, new JsonArray());
        }
    }

    private static void add(JsonObject object, String name, JsonElement value) {
        if (!object.has(name)) {
            object.add(name, value);
        }
    }
}
