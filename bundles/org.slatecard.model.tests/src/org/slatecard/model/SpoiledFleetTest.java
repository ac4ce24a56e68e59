package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;

/** What happens to a fleet file on its way: each kind is opened as it is, or refused with a text and left alone. */
class SpoiledFleetTest {
    private static final FleetFile FILES = new FleetFile(new DurableWriter());
    private static final Locale JAPANESE = Locale.JAPANESE;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithATextAndLeftAsItIs(String kind, byte[] content, String expected) throws Exception {
        Path file = Files.write(folder.resolve("van.fleet"), content);

        assertThatExceptionOfType(ExplainedException.class).isThrownBy(() -> FILES.load(file)).satisfies(refusal -> {
            assertThat(refusal.getMessage()).contains("van.fleet").containsIgnoringCase(expected);
            assertThat(refusal.text().in(JAPANESE)).contains("van.fleet").matches("(?s).*\\p{IsHiragana}.*");
            assertThat(refusal.getMessage()).doesNotContain("Exception", "org.eclipse", "com.sun", folder.toString());
            assertThat(refusal.getMessage().length()).isLessThan(1000);
        });
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    static Stream<Arguments> refused() throws Exception {
        String good = good();
        String bomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\">" + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">".repeat(1)
                + "]>";
        return Stream.of(refused("empty", "", "empty"), refused("blanks only", " \n ", "line 2"),
                refused("truncated in an element", good.substring(0, good.length() / 2), "line"),
                refused("truncated before the end", good.replace("</fleet:Fleet>", ""), "line"),
                refused("truncated in a character", cut(good.replace("stand", "スタンド"), "ス"), "line"),
                refused("two roots", good + "<fleet/>", "line"),
                refused("text behind the end", good + "more", "line"),
                refused("element not closed", good.replaceFirst("(<cameras [^>]*)/>", "$1>"), "line"),
                refused("attribute without quotes", good.replaceFirst("name=\"van\"", "name=van"), "line"),
                refused("attribute twice", good.replaceFirst("name=\"van\"", "name=\"a\" name=\"b\""), "line"),
                refused("character that XML forbids", good.replace("\"van\"", "\"v\u0001an\""), "line"),
                refused("character reference that XML forbids", good.replace("\"van\"", "\"v&#1;an\""), "line"),
                refused("unknown entity", good.replace("\"van\"", "\"&who;\""), "line"),
                refused("entity bomb", good.replace("?>", "?>" + bomb), "DOCTYPE"),
                refused("external entity", good.replace("?>", "?><!DOCTYPE f SYSTEM \"file:///etc/passwd\">"),
                        "DOCTYPE"),
                refused("plain DOCTYPE", good.replace("?>", "?><!DOCTYPE fleet>"), "DOCTYPE"),
                refused("UTF-16 that says UTF-8", good, StandardCharsets.UTF_16LE, "line"),
                refused("UTF-16 with a byte order mark", good, StandardCharsets.UTF_16, "not text in UTF-8"),
                refused("bytes at random", "\u00fe\u00c3\u00a1\u0080\u00ff", StandardCharsets.ISO_8859_1,
                        "not text in UTF-8"),
                refused("Shift JIS that says UTF-8", good.replace("stand", "スタンド"), Charset.forName("Shift_JIS"),
                        "line"),
                refused("encoding that does not exist", good.replace("UTF-8", "UTF-1000"), "UTF-1000"),
                refused("a picture", "\u0089PNG\r\n\u001a\n\0\0\0", StandardCharsets.ISO_8859_1, "line 1"),
                refused("zeros, as after a crash", "\0".repeat(4096), "line 1"),
                refused("a web page", "<html><head><title>Not found</title></head></html>", "not a fleet"),
                refused("a camera model", "<camera:CameraModel xmlns:camera=\"http://slatecard.org/cameramodel\"/>",
                        "not a fleet"),
                refused("another part of the schema", good.replace("fleet:Fleet", "fleet:Camera"), "not a fleet"),
                refused("a namespace that is not ours", good.replace("slatecard.org/fleet", "example.org/x"),
                        "not a fleet"),
                refused("two ids alike", good.replace("\"Camera-6\"", "\"Camera-5\""), "Camera-5"),
                refused("an id missing", good.replace(" id=\"Camera-6\"", ""), "id"),
                refused("group that is not there", good.replace("id=\"CameraGroup-1\"", "id=\"other\""),
                        "CameraGroup-1"),
                refused("reference to another kind",
                        good.replace("group=\"CameraGroup-1\"", "group=\"TransferTarget-3\""),
                        "group"),
                refused("port that is no number", good.replace("port=\"2121\"", "port=\"ftp\""), "ftp"),
                refused("port beyond any number", good.replace("port=\"2121\"", "port=\"99999999999\""), "99999999999"),
                refused("security that does not exist", good.replace("security=\"WPA3\"", "security=\"WEP\""), "WEP"),
                refused("yes instead of true", good.replace("passiveMode=\"true\"", "passiveMode=\"yes\""), "yes"),
                refused("certificate that is not base64", good.replaceFirst("der=\"[^\"]*", "der=\"%%%%"), "der"),
                refused("merge conflict", good.replaceFirst("  <cameras", "<<<<<<< mine\n  <cameras"), "line"),
                refused("no format version", good.replace(" formatVersion=\"1\"", ""), "version"),
                refused("format version that is no number", good.replace("Version=\"1\"", "Version=\"one\""), "one"),
                refused("nested 20,000 deep", good.replace("</fleet:Fleet>", "<cameras>".repeat(20_000)), "line"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opened")
    void isOpenedAsItIs(String kind, UnaryOperator<String> spoil) throws Exception {
        Path file = Files.writeString(folder.resolve("van.fleet"), spoil.apply(good()));

        Fleet fleet = FILES.load(file).fleet();

        assertThat(fleet.getCameras()).hasSize(2);
        fleet.getCameras().forEach(EffectiveConfiguration::of);
        FILES.save(fleet, file);
        assertThat(FILES.load(file).fleet().getCameras()).hasSize(2);
    }

    static Stream<Arguments> opened() {
        return Stream.of(opened("byte order mark", text -> "\uFEFF" + text),
                opened("Windows line ends", text -> text.replace("\n", "\r\n")),
                opened("all on one line", text -> text.replace("\n", "")),
                opened("comments in it", text -> text.replace("<cameras", "<!-- spare --><cameras")),
                opened("cycle of groups",
                        text -> text.replace("id=\"CameraGroup-1\"", "id=\"CameraGroup-1\" parent=\"CameraGroup-1\"")),
                opened("text of a million characters",
                        text -> text.replace("\"van\"", "\"" + "v".repeat(1_000_000) + "\"")),
                opened("empty values",
                        text -> text.replace("\"2121\"", "\"21\"").replace("\"ftp.example.org\"", "\"\"")),
                opened("characters beyond the basic plane", text -> text.replace("\"van\"", "\"v\uD83C\uDFA5n\"")),
                opened("right-to-left mark", text -> text.replace("\"van\"", "\"v\u202En\"")));
    }

    @Test
    void aFolderOrAFileFarTooLargeIsNamedAsWhatItIs() throws Exception {
        Path large = folder.resolve("large.fleet");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(4L << 30); // takes no room: nothing is written
        }

        assertThatExceptionOfType(ExplainedException.class).isThrownBy(() -> FILES.load(folder))
                .withMessageContaining("is a folder");
        assertThatExceptionOfType(ExplainedException.class).isThrownBy(() -> FILES.load(large))
                .withMessageContaining("more than 250 MB");
    }

    @Test
    void whatItDoesNotKnowIsKept() throws Exception {
        String edited = good().replace("name=\"van\"", "name=\"van\" colour=\"red\"").replace("</fleet:Fleet>",
                "  <drones id=\"d1\" name=\"skycam\"/>\n</fleet:Fleet>");
        Path file = Files.writeString(folder.resolve("van.fleet"), edited);

        Fleet fleet = FILES.load(file).fleet();
        fleet.setNotes("changed");
        FILES.save(fleet, file);

        assertThat(file).content().contains("colour=\"red\"", "<drones id=\"d1\" name=\"skycam\"/>", "changed");
    }

    @Test
    void oneHundredThousandCamerasOpenWithinBoundedMemory() throws Exception {
        String camera = good().lines().filter(line -> line.contains("id=\"Camera-6\"")).findFirst().orElseThrow();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append(camera.replace("Camera-6", "many-" + i)).append('\n');
        }
        Path file = Files.writeString(folder.resolve("many.fleet"),
                good().replace("</fleet:Fleet>", many + "</fleet:Fleet>"));

        assertThat(FILES.load(file).fleet().getCameras()).hasSize(100_002);
    }

    @Test
    void aNewerVersionOpensForReadingOnlyAndIsNeverWritten() throws Exception {
        String newer = good().replace("formatVersion=\"1\"", "formatVersion=\"2\" colour=\"red\"")
                .replace("</fleet:Fleet>", "  <drones id=\"d1\"/>\n</fleet:Fleet>");
        Path file = Files.writeString(folder.resolve("van.fleet"), newer);

        LoadedFleet loaded = FILES.load(file);

        assertThat(loaded.readOnly()).isTrue();
        assertThat(loaded.notes()).singleElement().asString().contains("version 2", "Update Slatecard");
        assertThat(loaded.fleet().getCameras()).hasSize(2);
        assertThatExceptionOfType(ExplainedException.class).isThrownBy(() -> FILES.save(loaded.fleet(), file));
        assertThat(file).hasContent(newer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u0000", "\uD83D", "\uDE00", "\uDE00\uD83D"})
    void aCharacterThatNoFileCanHoldIsNamedWithItsPlaceAndTheOldFileStays(String refused) throws Exception {
        Path file = Files.writeString(folder.resolve("van.fleet"), good());
        Fleet fleet = FILES.load(file).fleet();
        fleet.getCameras().get(1).setNotes("ok " + refused);

        assertThatExceptionOfType(ExplainedException.class).isThrownBy(() -> FILES.save(fleet, file))
                .satisfies(thrown -> {
                    assertThat(thrown.text().in(Locale.ENGLISH)).contains("[Notes]",
                            fleet.getCameras().get(1).getLabel(), "U+%04X".formatted((int) refused.charAt(0)));
                    assertThat(thrown.text().in(Locale.JAPANESE)).contains("[メモ]").doesNotContain("invalid");
                });
        assertThat(file).hasContent(good());
    }

    @Test
    void anEmojiIsNoCharacterThatNoFileCanHold() throws Exception {
        Path file = Files.writeString(folder.resolve("van.fleet"), good());
        Fleet fleet = FILES.load(file).fleet();
        fleet.getCameras().get(0).setNotes("\uD83D\uDE00\tone\r\ntwo\u0001");
        fleet.setName(null);

        assertThatExceptionOfType(ExplainedException.class).isThrownBy(() -> FILES.save(fleet, file))
                .withMessageContaining("U+0001");
        fleet.getCameras().get(0).setNotes("\uD83D\uDE00\tone\r\ntwo");
        FILES.save(fleet, file);
        assertThat(FILES.load(file).fleet().getCameras().get(0).getNotes()).isEqualTo("\uD83D\uDE00\tone\r\ntwo");
    }

    private static Arguments refused(String kind, String content, String expected) {
        return refused(kind, content, StandardCharsets.UTF_8, expected);
    }

    private static Arguments refused(String kind, String content, Charset encoding, String expected) {
        return Arguments.of(kind, content.getBytes(encoding), expected);
    }

    private static Arguments opened(String kind, UnaryOperator<String> spoil) {
        return Arguments.of(kind, spoil);
    }

    private static String cut(String text, String before) {
        return new String(java.util.Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8),
                text.substring(0, text.indexOf(before)).getBytes(StandardCharsets.UTF_8).length + 1),
                StandardCharsets.ISO_8859_1);
    }

    private static String good() throws ExplainedException {
        Fleet fleet = FleetBuilder.fleet("van").group("stand", group -> {})
                .wireless("van-net", wireless -> wireless.setSecurity(org.slatecard.model.fleet.Security.WPA3))
                .target("ingest", target -> {
                    target.setHostName("ftp.example.org");
                    target.setPort(2121);
                    target.setPassiveMode(true);
                }).certificate("root", new byte[]{48, 3, 2, 1, 1}, certificate -> {})
                .camera("1", camera -> camera.setGroup(camera.getFleet().getGroups().get(0))).camera("2", camera -> {})
                .build();
        return new String(FILES.bytes(fleet), StandardCharsets.UTF_8);
    }
}
