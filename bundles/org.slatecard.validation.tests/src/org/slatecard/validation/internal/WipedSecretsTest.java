package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.validation.Secrets;

/** Every copy of a secret that a rule is given is wiped after the check. */
class WipedSecretsTest {
    private static final CameraModels MODELS = new CameraModelLoader().load();

    private final List<char[]> handedOut = new CopyOnWriteArrayList<>();

    static Set<String> rules() {
        return Examples.BY_RULE.keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whateverIsFound(String rule) {
        Example example = Examples.BY_RULE.get(rule);
        Secrets known = example.secrets().isOpen() ? example.secrets() : Example.GOOD;
        Secrets secrets = Secrets.open(id -> handOut(known, id));

        Services.validator().validate(example.failing(), MODELS, secrets);

        assertThat(handedOut).allSatisfy(copy -> assertThat(copy).containsOnly('\0'));
    }

    private Optional<char[]> handOut(Secrets secrets, String id) {
        Optional<char[]> copy = secrets.read(id);
        copy.ifPresent(handedOut::add);
        return copy;
    }
}
