package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.ModelOrigin.Kind;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;

class CameraModelLoaderTest {
    @TempDir
    private Path folder;

    @Test
    void takesInTheModelOfAnotherMakerFromTheExtensionPoint() {
        CameraModel model = new CameraModelLoader().load().find("Lumen L3").orElseThrow();

        assertThat(model.getManufacturer()).isEqualTo("Lumen");
        assertThat(CameraModels.field(model, Field.ACCESS_USER_NAME).orElseThrow().getLabelJa()).isEqualTo("ログイン");
    }

    @Test
    void namesAContributionWhoseFileIsNotThere() {
        assertThat(new CameraModelLoader().load().problems()).singleElement().asString()
                .contains("models/not-there.cameramodel is not there");
    }

    @Test
    void takesInTheModelOfAnotherMakerFromTheFolderOfTheUser() throws IOException {
        write("Lumen-L3.cameramodel", contributed().replace("Lumen L3", "Lumen L4").replace("lumen", "l4"));

        CameraModels models = load();

        assertThat(models.find("Lumen L4")).isPresent();
        assertThat(models.unusable()).isEmpty();
        assertThat(models.byId()).containsKeys("Lumen L3", "MPC-2610");
    }

    @Test
    void saysWhereEachModelWasReadAlsoWhenItCannotBeUsed() throws IOException {
        write("PXW-Z200.cameramodel", "no XML");

        CameraModels models = load();

        assertThat(models.origins()).containsEntry("MPC-2610", new ModelOrigin(Kind.PRODUCT, "MPC-2610.cameramodel"))
                .containsEntry("PXW-Z200",
                        new ModelOrigin(Kind.USER, folder.resolve("PXW-Z200.cameramodel").toString()));
        assertThat(models.origins().get("Lumen L3").kind()).isEqualTo(Kind.CONTRIBUTED);
    }

    @Test
    void putsTheFolderOfTheUserAboveAllElse() throws IOException {
        write("own.cameramodel", product("MPC-2610").replace("serverSlots=\"3\"", "serverSlots=\"5\""));

        assertThat(load().find("MPC-2610").orElseThrow().getServerSlots()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "minLength=\"1\" maxLength=\"16\"|minLength=\"17\" maxLength=\"16\"|the least of ACCESS_USER_NAME is 17",
            "minLength=\"1\" maxLength=\"16\"|minLength=\"-1\" maxLength=\"16\"|ACCESS_USER_NAME holds a number below 0",
            "letters=\"true\" digits=\"true\" symbols=\"!%+,-.=_\" factoryValue|factoryValue|takes no character at all",
            "minimum=\"1\" maximum=\"65535\"|minimum=\"65536\" maximum=\"65535\"|the least of PORT is 65536",
            "maxLength=\"16\" letters=\"true\" digits=\"true\" symbols=\"!%+,-.=_\" req|maxLength=\"16\" letters=\"true\" req|requires a letter or a digit",
            "factoryValue=\"WPA2\"|factoryValue=\"WPA9\"|leaves the factory with “WPA9”",
            "serverSlots=\"3\"|serverSlots=\"-3\"|serverSlots holds a number below 0",
            "fileName=\"certification.pem\"|fileName=\"../certification.pem\"|is no name for a certificate file",
            "fileName=\"certification.pem\"|fileName=\"..\"|is no name for a certificate file",
            "maximumBytes=\"1000000\"|maximumBytes=\"-1\"|certificateFile holds a number below 0",
            "field=\"SERVER_USER_NAME\"|field=\"SERVER_PASSWORD\"|SERVER_PASSWORD is in it twice",
            "TLS_RSA_WITH_AES_128_CBC_SHA\"|TLS_RSA_WITH_AES_256_GCM_SHA384\"|is in it twice",
            "value=\"menuPath\"|value=\"menuPfad\"|“menuPfad” is not known here",
            "formatVersion=\"1\"|formatVersion=\"2\"|has format version 2",
            "formatVersion=\"1\"||states no format version",
            "formatVersion=\"1\"|formatVersion=\"2\" colour=\"grey\"|has format version 2",
            "field=\"PORT\"|field=\"PORTE\"|“PORTE” is not possible for field",
            "maxLength|maxLengthh|is not known here",
            "</camera:CameraModel>||line", "<fields |<!DOCTYPE a><fields |cannot be used",
            "<camera:CameraModel|<!DOCTYPE a><camera:CameraModel|document type declaration"})
    void namesWhatMakesAModelUnusableAndThenDoesNotKnowIt(String good, String bad, String problem) throws IOException {
        write("MPC-2610.cameramodel", product("MPC-2610").replace(good, bad == null ? "" : bad));

        CameraModels models = load();

        assertThat(models.find("MPC-2610")).isEmpty();
        assertThat(models.problem("MPC-2610")).get().satisfies(text -> {
            assertThat(text.in(Locale.ENGLISH)).contains(problem, "MPC-2610.cameramodel");
            assertThat(text.in(Locale.JAPANESE)).contains("MPC-2610.cameramodel").doesNotContain(" is ");
        });
        assertThat(models.problems()).contains(models.problem("MPC-2610").get());
        assertThat(models.find("PXW-Z200")).isPresent();
    }

    @Test
    void takesTheNameOfAFileForTheModelWhereNothingElseIsKnown() throws IOException {
        write("PXW-Z200.cameramodel", "no XML");

        assertThat(load().find("PXW-Z200")).isEmpty();
        assertThat(load().problem("PXW-Z200")).isPresent();
    }

    @Test
    void refusesAModelWithoutAnId() throws IOException {
        write("nameless.cameramodel", product("MPC-2610").replace(" id=\"MPC-2610\"", ""));

        assertThat(load().problem("nameless")).get().asString().contains("it states no id");
        assertThat(load().find("MPC-2610")).isPresent();
    }

    @Test
    void refusesAFileOfMoreThanAMegabyte() throws IOException {
        write("large.cameramodel", product("MPC-2610") + " ".repeat(1_000_000));

        assertThat(load().problem("large")).get().asString().contains("more than 1000000 bytes");
    }

    @Test
    void saysOnceThatAFolderIsNotThere() {
        CameraModels models = new CameraModelLoader().load(List.of(folder.resolve("none")));

        assertThat(models.problems()).filteredOn(problem -> problem.toString().contains("none")).hasSize(1);
    }

    private CameraModels load() {
        return new CameraModelLoader().load(List.of(folder));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String contributed() throws IOException {
        return content("/models/Lumen-L3.cameramodel");
    }

    private static String product(String id) throws IOException {
        return content("/model/models/" + id + ".cameramodel");
    }

    private static String content(String resource) throws IOException {
        try (InputStream in = CameraModelLoaderTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
