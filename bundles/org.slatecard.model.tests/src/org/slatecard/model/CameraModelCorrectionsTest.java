package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.Correction;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.ModelPart;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;

class CameraModelCorrectionsTest {
    private final CameraModelCorrections corrections = new CameraModelCorrections(new DurableWriter());
    @TempDir
    private Path folder;

    @Test
    void standAboveTheModelWithReasonAndDate() throws ExplainedException {
        corrections.correct(folder, model(), of("maxLength", "20"));

        FieldSpec spec = CameraModels.field(model(), Field.ACCESS_USER_NAME).orElseThrow();
        assertThat(spec.getMaxLength()).isEqualTo(20);
        assertThat(ValueOrigin.of(spec, CameraPackage.Literals.FIELD_SPEC__MAX_LENGTH))
                .isEqualTo(new ValueOrigin(Provenance.CORRECTED, "tried on the camera", "2026-03-04"));
        assertThat(ValueOrigin.of(spec, CameraPackage.Literals.FIELD_SPEC__MIN_LENGTH).source()).isEqualTo("F9");
    }

    @Test
    void reachEveryPartOfAModel() throws ExplainedException {
        corrections.correct(folder, model(), of("serverSlots", "4", each -> each.setPart(ModelPart.MODEL)));
        corrections.correct(folder, model(),
                of("maximumBytes", "2000", each -> each.setPart(ModelPart.CERTIFICATE_FILE)));
        corrections.correct(folder, model(), of("status", "recommended", each -> {
            each.setPart(ModelPart.SUITE);
            each.setSuite("TLS_RSA_WITH_AES_128_CBC_SHA");
        }));
        corrections.correct(folder, model(), of("maxLength", "64", each -> {
            each.setField(Field.PASSPHRASE);
            each.setWhen("WPA2");
        }));

        CameraModel model = model();
        assertThat(model.getServerSlots()).isEqualTo(4);
        assertThat(model.getCertificateFile().getMaximumBytes()).isEqualTo(2000);
        assertThat(model.getSuites().get(0).getStatus()).hasToString("recommended");
        assertThat(CameraModels.field(model, Field.PASSPHRASE, "WPA2").orElseThrow().getMaxLength()).isEqualTo(64);
        assertThat(CameraModels.field(model, Field.PASSPHRASE, "WPA3").orElseThrow().getMaxLength()).isEqualTo(128);
    }

    @Test
    void ofTheSameValueReplaceEachOtherAndCanBeWithdrawn() throws ExplainedException {
        corrections.correct(folder, model(), of("maxLength", "20"));
        corrections.correct(folder, model(), of("maxLength", "24"));
        corrections.correct(folder, model(), of("minLength", "2"));
        assertThat(corrections.read(folder, "MPC-2610").getCorrections()).hasSize(2);

        corrections.withdraw(folder, "MPC-2610", of("maxLength", null));

        FieldSpec spec = CameraModels.field(model(), Field.ACCESS_USER_NAME).orElseThrow();
        assertThat(spec.getMaxLength()).isEqualTo(16);
        assertThat(spec.getMinLength()).isEqualTo(2);
    }

    @Test
    void thatContradictTheModelAreRefusedBeforeTheyAreWritten() {
        assertRefused(of("minLength", "17"), "the least of ACCESS_USER_NAME is 17");
        assertRefused(of("maxLength", "many"), "“many” is not possible for maxLength");
        assertRefused(of("length", "17"), "“length” is no value that can be corrected");
        assertRefused(of("field", "PORT"), "“field” is no value that can be corrected");
        assertRefused(of("source", "F1"), "“source” is no value that can be corrected");
        assertRefused(of("maxLength", "20", each -> each.setReason(" ")), "lacks its reason");
        assertRefused(of("maxLength", "20", each -> each.setDate(null)), "lacks its reason or its date");
        assertRefused(of("maxLength", "20", each -> each.setWhen("WPA2")), "no value that can be corrected");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thatWereSpoiledByHandMakeTheModelUnusable() throws ExplainedException, IOException {
        corrections.correct(folder, model(), of("maxLength", "20"));
        Path file = folder.resolve("MPC-2610.modelcorrections");
        Files.writeString(file, Files.readString(file).replace("\"20\"", "\"0x\""));

        CameraModels models = new CameraModelLoader().load(List.of(folder));

        assertThat(models.find("MPC-2610")).isEmpty();
        assertThat(models.problem("MPC-2610")).get().asString().contains("0x", "MPC-2610.modelcorrections");
        Files.writeString(file, "<");
        assertThat(new CameraModelLoader().load(List.of(folder)).problem("MPC-2610")).isPresent();
        assertThatThrownBy(() -> corrections.read(folder, "MPC-2610")).hasMessageContaining("modelcorrections");
    }

    @Test
    void ofAModelThatIsNotKnownAreNamed() throws ExplainedException, IOException {
        corrections.correct(folder, model(), of("maxLength", "20"));
        Path file = folder.resolve("MPC-2610.modelcorrections");
        Files.writeString(file, Files.readString(file).replace("MPC-2610", "XYZ-1"));

        CameraModels models = new CameraModelLoader().load(List.of(folder));

        assertThat(models.problems()).extracting(Object::toString).anyMatch(text -> text.contains("“XYZ-1”"));
        assertThat(models.find("MPC-2610")).isPresent();
    }

    private void assertRefused(Correction correction, String problem) {
        assertThatThrownBy(() -> corrections.correct(folder, model(), correction))
                .isInstanceOf(ExplainedException.class).hasMessageContaining(problem);
    }

    private CameraModel model() {
        return new CameraModelLoader().load(List.of(folder)).find("MPC-2610").orElseThrow();
    }

    private static Correction of(String value, String text) {
        return of(value, text, each -> {});
    }

    private static Correction of(String value, String text, Consumer<Correction> change) {
        Correction correction = CameraFactory.eINSTANCE.createCorrection();
        correction.setPart(ModelPart.FIELD);
        correction.setField(Field.ACCESS_USER_NAME);
        correction.setValue(value);
        correction.setText(text);
        correction.setReason("tried on the camera");
        correction.setDate("2026-03-04");
        change.accept(correction);
        return correction;
    }
}
