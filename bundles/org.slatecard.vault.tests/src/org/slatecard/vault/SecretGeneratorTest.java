package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.text.ExplainedException;

class SecretGeneratorTest {
    private static final int MANY = 2_000;
    private static final Set<Field> SECRETS = Set.of(Field.ACCESS_PASSWORD, Field.PASSPHRASE, Field.SERVER_PASSWORD);

    private final SecretGenerator generator = new SecretGenerator(new SecureRandom());

    /** What every camera model says of the secrets that are typed on it. */
    static Stream<Arguments> fields() {
        List<Arguments> fields = new ArrayList<>();
        for (CameraModel model : new CameraModelLoader().load().byId().values()) {
            for (FieldSpec spec : model.getFields()) {
                if (SECRETS.contains(spec.getField())) {
                    fields.add(Arguments.of(model.getId(), spec));
                }
            }
        }
        return fields.stream();
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("fields")
    void makesWhatTheCameraTakes(String model, FieldSpec spec) throws Exception {
        int length = SecretRecipe.proposedLength(spec);
        for (SecretRecipe recipe : new SecretRecipe[]{SecretRecipe.easyToType(spec, length),
                SecretRecipe.full(spec, length)}) {
            for (int i = 0; i < MANY; i++) {
                String secret = new String(generator.generate(recipe));
                assertThat(secret).hasSize(length).matches(made -> made.chars().allMatch(each -> takes(spec, each)));
                if (spec.isRequiresLetter()) {
                    assertThat(secret).containsPattern("[A-Za-z]").containsPattern("[0-9]");
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("fields")
    void leavesLookAlikesAndSymbolsOutOfWhatIsEasyToType(String model, FieldSpec spec) throws Exception {
        assertThat(SecretRecipe.easyToType(spec, 8).alphabet()).doesNotContainPattern("[0Oo1lI]")
                .matches("[A-Za-z0-9]*").hasSize(56);
        assertThat(SecretRecipe.full(spec, 8).alphabet()).contains("0", "O").endsWith(symbols(spec));
    }

    @Test
    void everySecretIsAsLikelyAsAnyOther() {
        SecretRecipe recipe = new SecretRecipe(2, "ab12", true);
        int each = 4_000;
        Map<String, Long> counts = Stream.generate(() -> new String(generator.generate(recipe))).limit(8L * each)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(counts.keySet()).containsExactlyInAnyOrder("a1", "a2", "b1", "b2", "1a", "2a", "1b", "2b");
        // ten standard deviations: by chance once in the age of the universe
        assertThat(counts.values()).allMatch(count -> Math.abs(count - each) < 600);
    }

    @ParameterizedTest
    @CsvSource({"ACCESS_PASSWORD, 7", "ACCESS_PASSWORD, 17", "ACCESS_PASSWORD, 0", "ACCESS_PASSWORD, -1",
            "SERVER_PASSWORD, 256", "SERVER_PASSWORD, 0"})
    void refusesALengthThatTheCameraDoesNotTake(Field field, int length) {
        FieldSpec spec = field(mpc2610(), field);

        assertThatThrownBy(() -> SecretRecipe.easyToType(spec, length)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("length of " + length + " ");
        assertThatThrownBy(() -> SecretRecipe.full(spec, length)).isInstanceOf(ExplainedException.class);
    }

    @Test
    void refusesWhatTheCameraAsksForAndDoesNotTake() {
        FieldSpec spec = CameraFactory.eINSTANCE.createFieldSpec();
        assertThatThrownBy(() -> SecretRecipe.full(spec, 8)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("none of these characters");
        spec.setLetters(true);
        spec.setRequiresDigit(true);
        assertThatThrownBy(() -> SecretRecipe.full(spec, 8)).isInstanceOf(ExplainedException.class);
    }

    @Test
    void aFieldWithoutALimitTakesWhatTheVaultTakes() throws Exception {
        FieldSpec spec = CameraFactory.eINSTANCE.createFieldSpec();
        spec.setLetters(true);

        assertThat(SecretRecipe.proposedLength(spec)).isEqualTo(16);
        assertThat(generator.generate(SecretRecipe.full(spec, Vault.LONGEST_SECRET))).hasSize(Vault.LONGEST_SECRET);
        assertThatThrownBy(() -> SecretRecipe.full(spec, Vault.LONGEST_SECRET + 1))
                .isInstanceOf(ExplainedException.class);
    }

    @Test
    void aRecipeThatGivesNothingIsAMistakeOfTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretRecipe(0, "abc", false));
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretRecipe(1, "a1", true));
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretRecipe(8, "abc", true));
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretRecipe(8, "", false));
    }

    private static CameraModel mpc2610() {
        return new CameraModelLoader().load().find("MPC-2610").orElseThrow();
    }

    private static FieldSpec field(CameraModel model, Field field) {
        return CameraModels.field(model, field).orElseThrow();
    }

    private static boolean takes(FieldSpec spec, int character) {
        return Character.isLetter(character) && spec.isLetters() || Character.isDigit(character) && spec.isDigits()
                || symbols(spec).indexOf(character) >= 0;
    }

    private static String symbols(FieldSpec spec) {
        return spec.getSymbols() == null ? "" : spec.getSymbols();
    }
}
