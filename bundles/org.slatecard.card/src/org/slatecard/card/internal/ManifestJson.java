package org.slatecard.card.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPurpose;
import org.slatecard.card.Recipient;
import org.slatecard.model.file.SystemReason;

/** The manifest as JSON: the same manifest gives the same bytes. What is read is never trusted. */
final class ManifestJson {
    /** Bytes of a manifest that are read at most: ten thousand cameras take less. */
    static final int MAXIMUM_BYTES = 4_000_000;
    static final String PRODUCT = "Slatecard";
    static final int FORMAT_VERSION = 1;

    private static final int LONGEST_NAME = 1000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
            .setStrictness(Strictness.STRICT).create();

    private ManifestJson() {}

    /** UTF-8, LF, ends with LF. */
    static byte[] write(CardManifest manifest) {
        ManifestDocument document = new ManifestDocument(PRODUCT, FORMAT_VERSION, manifest.productVersion(),
                DateTimeFormatter.ISO_INSTANT.format(manifest.written()), manifest.fleet(), name(manifest.purpose()),
                manifest.cameras(),
                manifest.targets(), manifest.files());
        return (GSON.toJson(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes that the manifest of a content takes; versions of the product have at most 40 characters. */
    static long largestSize(CardContent content) {
        return write(new CardManifest("0".repeat(40), Instant.EPOCH, content.fleet(), content.purpose(),
                content.cameras(), content.targets(),
                content.files().stream().map(CardManifest.Entry::of).toList())).length;
    }

    /** Reads the manifest of a card, if it has one. */
    static ManifestReading read(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return ManifestReading.none();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return ManifestReading.problem(CardText.NOT_A_FILE.with(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAXIMUM_BYTES + 1);
            return content.length > MAXIMUM_BYTES
                    ? ManifestReading.problem(CardText.MANIFEST_TOO_LARGE.with(CardManifest.FILE_NAME, MAXIMUM_BYTES))
                    : read(content);
        } catch (IOException e) {
            return ManifestReading.problem(CardText.UNREADABLE.with(file, SystemReason.of(e)));
        }
    }

    /** Reads the bytes of a manifest. */
    static ManifestReading read(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return check(GSON.fromJson(text, ManifestDocument.class));
        } catch (CharacterCodingException | JsonParseException | DateTimeException | IllegalArgumentException
                | StackOverflowError e) {
            return ManifestReading.problem(CardText.MANIFEST_BROKEN.with(CardManifest.FILE_NAME));
        }
    }

    private static ManifestReading check(ManifestDocument document) {
        if (document == null || !PRODUCT.equals(document.product())) {
            return ManifestReading.problem(CardText.MANIFEST_FOREIGN.with(CardManifest.FILE_NAME));
        }
        if (document.formatVersion() == null || document.formatVersion() < 1) {
            return ManifestReading.problem(CardText.MANIFEST_BROKEN.with(CardManifest.FILE_NAME));
        }
        if (document.formatVersion() > FORMAT_VERSION) {
            return ManifestReading.problem(CardText.MANIFEST_NEWER.with(CardManifest.FILE_NAME,
                    document.formatVersion(), FORMAT_VERSION));
        }
        boolean whole = document.productVersion() != null && document.written() != null && isWhole(document.fleet())
                && purpose(document).isPresent()
                && isWhole(document.cameras()) && isWhole(document.targets()) && document.files() != null
                && document.files().stream().allMatch(ManifestJson::isWhole);
        if (!whole) {
            return ManifestReading.problem(CardText.MANIFEST_BROKEN.with(CardManifest.FILE_NAME));
        }
        return ManifestReading.of(new CardManifest(plain(document.productVersion()), Instant.parse(document.written()),
                plain(document.fleet()), purpose(document).get(), plain(document.cameras()), plain(document.targets()),
                document.files()));
    }

    private static String name(CardPurpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<CardPurpose> purpose(ManifestDocument document) {
        return Arrays.stream(CardPurpose.values()).filter(each -> name(each).equals(document.purpose())).findFirst();
    }

    private static boolean isWhole(List<Recipient> recipients) {
        return recipients != null && recipients.stream().allMatch(ManifestJson::isWhole);
    }

    private static boolean isWhole(Recipient recipient) {
        return recipient != null && recipient.id() != null && recipient.name() != null;
    }

    private static boolean isWhole(CardManifest.Entry entry) {
        return entry != null && isPlain(entry.name()) && entry.size() >= 0 && entry.sha256() != null
                && FINGERPRINT.matcher(entry.sha256()).matches();
    }

    private static boolean isPlain(String name) {
        return name != null && !name.isEmpty() && name.equals(plain(name));
    }

    private static List<Recipient> plain(List<Recipient> recipients) {
        return recipients.stream().map(ManifestJson::plain).toList();
    }

    private static Recipient plain(Recipient recipient) {
        return new Recipient(plain(recipient.id()), plain(recipient.name()));
    }

    /** What can be shown in a terminal and in a dialog. */
    private static String plain(String value) {
        String shown = CONTROL.matcher(value).replaceAll(" ");
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
    }
}
