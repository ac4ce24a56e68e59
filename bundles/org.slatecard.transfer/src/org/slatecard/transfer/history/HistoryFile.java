package org.slatecard.transfer.history;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.internal.history.EarlierEntries;
import org.slatecard.transfer.internal.history.KnownCertificates;
import org.slatecard.transfer.internal.history.ResultJson;

/**
 * The results of checks and rehearsals in {@code NAME.fleet.checks} beside a fleet: JSON, without secrets, at most
 * {@value #MAXIMUM_BYTES} bytes. Certificates stand in it once, texts in all languages of the product.
 */
public final class HistoryFile {
    /** End of the file's name, without the dot. */
    public static final String EXTENSION = "checks";
    /** Bytes of the longest file that is read or written. */
    public static final int MAXIMUM_BYTES = 16 << 20;
    private static final String SCHEMA = "https://slatecard.org/schema/checks-1.json";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();
    private static final Object ONE_AT_A_TIME = new Object();

    private final DurableWriter writer;
    private final int maximum;

    /** Writes through the one writer. */
    public HistoryFile(DurableWriter writer) {
        this(writer, MAXIMUM_BYTES);
    }

    HistoryFile(DurableWriter writer, int maximum) {
        this.writer = writer;
        this.maximum = maximum;
    }

    /** The file as it is written. */
    private record Content(String schema, Map<String, String> certificates, List<JsonElement> checks,
            List<JsonElement> rehearsals) {}

    /** Where the results of a fleet lie, whether they are there or not. */
    public static Path beside(Path fleet) {
        return fleet.resolveSibling(fleet.getFileName() + "." + EXTENSION);
    }

    /**
     * The results of a fleet; empty ones where there is no file. What another version wrote and this one does not know
     * is left out.
     *
     * @param fleet the file of the fleet
     * @throws ExplainedException when the file is there and cannot be read
     */
    public FleetHistory read(Path fleet) throws ExplainedException {
        Path file = beside(fleet);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maximum + 1);
            if (bytes.length > maximum) {
                throw new ExplainedException(HistoryText.TOO_LARGE.with(file, maximum));
            }
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return FleetHistory.EMPTY;
        } catch (IOException e) {
            throw new ExplainedException(HistoryText.UNREADABLE.with(file, SystemReason.of(e)), e);
        } catch (JsonParseException e) {
            throw new ExplainedException(HistoryText.DAMAGED.with(file, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Adds results to those that lie beside a fleet.
     *
     * @return what lies there now
     * @throws ExplainedException when the file cannot be read or written; then it is as it was before
     */
    public FleetHistory change(Path fleet, UnaryOperator<FleetHistory> change) throws ExplainedException {
        synchronized (ONE_AT_A_TIME) {
            FleetHistory history = change.apply(read(fleet));
            byte[] bytes = write(history);
            while (bytes.length > maximum) {
                history = history.newerHalf();
                bytes = write(history);
            }
            try {
                writer.write(beside(fleet), bytes);
                return history;
            } catch (IOException e) {
                throw new ExplainedException(
                        HistoryText.NOT_WRITTEN.with(beside(fleet), SystemReason.of(e)), e);
            }
        }
    }

    private static byte[] write(FleetHistory history) {
        KnownCertificates certificates = new KnownCertificates();
        ResultJson json = new ResultJson(certificates);
        List<JsonElement> checks = history.checks().stream().map(json::write).toList();
        List<JsonElement> rehearsals = history.rehearsals().stream().map(json::write).toList();
        return (GSON.toJson(new Content(SCHEMA, certificates.byFingerprint(), checks, rehearsals)) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static FleetHistory parse(String text) {
        Content content = GSON.fromJson(text, Content.class);
        if (content == null || !SCHEMA.equals(content.schema)) {
            throw new JsonParseException(content == null ? "" : "schema " + content.schema);
        }
        ResultJson json = new ResultJson(new KnownCertificates(Objects.requireNonNullElse(content.certificates,
                Map.of())));
        return new FleetHistory(entries(json, content.checks, EarlierEntries::completeCheck, CheckEntry.class),
                entries(json, content.rehearsals, EarlierEntries::completeRehearsal, RehearsalEntry.class));
    }

    private static <T> List<T> entries(ResultJson json, List<JsonElement> written,
            Consumer<JsonElement> complete, Class<T> kind) {
        return Objects.requireNonNullElse(written, List.<JsonElement>of()).stream().peek(complete)
                .flatMap(each -> json.read(each, kind).stream()).toList();
    }
}
