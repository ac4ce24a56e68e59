package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;

/** New access passwords in two steps: nobody is locked out halfway, and everything can be undone. */
class AccessPasswordRotationTest {
    private static final SecretRecipe RECIPE = new SecretRecipe(12, "abcdefgh23456789", true);

    private final Fleet fleet = FleetBuilder.fleet("van").camera("CAM 1", camera -> {})
            .camera("CAM 2", camera -> {}).camera("CAM 3", camera -> {}).build();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
            new BasicCommandStack());
    private final AccessPasswordRotation rotation = new AccessPasswordRotation(domain);
    private final Camera first = fleet.getCameras().get(0);
    private final Camera second = fleet.getCameras().get(1);
    private Vault vault;

    @BeforeEach
    void setAPassword() throws ExplainedException {
        vault = Vault.create("fleet", "a long passphrase".toCharArray());
        first.setAccessPasswordSecretId(vault.add(SecretKind.ACCESS_PASSWORD, "Present-1".toCharArray()));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void keepsThePresentPasswordBesideTheNewOne() throws ExplainedException {
        String present = first.getAccessPasswordSecretId();
        execute(rotation.begin(vault, recipes(first, second)));
        assertThat(AccessPasswordRotation.waiting(fleet)).containsExactly(first, second);
        assertThat(first.getAccessPasswordSecretId()).isEqualTo(present);
        assertThat(second.isSetAccessPasswordSecretId()).isFalse();
        assertThat(vault.read(first.getNewAccessPasswordSecretId()).orElseThrow()).hasSize(12)
                .isNotEqualTo(vault.read(second.getNewAccessPasswordSecretId()).orElseThrow());
    }

    @Test
    void replacesWhatWaitsByOnePasswordForAllOrOneForEach() throws ExplainedException {
        execute(rotation.begin(vault, recipes(first)));
        String givenUp = first.getNewAccessPasswordSecretId();
        execute(rotation.replace(vault, List.of(first, second), RECIPE, true));
        assertThat(first.getNewAccessPasswordSecretId()).isNotEqualTo(givenUp)
                .isEqualTo(second.getNewAccessPasswordSecretId());
        execute(rotation.replace(vault, List.of(first, second), RECIPE, false));
        assertThat(first.getNewAccessPasswordSecretId()).isNotEqualTo(second.getNewAccessPasswordSecretId());
    }

    @Test
    void doneLetsTheNewOneStandForTheOld() throws ExplainedException {
        String present = first.getAccessPasswordSecretId();
        execute(rotation.begin(vault, recipes(first, second)));
        String replacement = first.getNewAccessPasswordSecretId();
        execute(rotation.done(List.of(first)));
        assertThat(first.getAccessPasswordSecretId()).isEqualTo(replacement);
        assertThat(AccessPasswordRotation.waiting(fleet)).containsExactly(second);
        assertThat(vault.read(present)).isPresent();
    }

    @Test
    void giveUpLetsThePresentOneStand() throws ExplainedException {
        String present = first.getAccessPasswordSecretId();
        execute(rotation.begin(vault, recipes(first, second)));
        execute(rotation.giveUp(List.of(first, second)));
        assertThat(first.getAccessPasswordSecretId()).isEqualTo(present);
        assertThat(second.isSetAccessPasswordSecretId()).isFalse();
        assertThat(AccessPasswordRotation.waiting(fleet)).isEmpty();
    }

    @Test
    void everyStepCanBeUndone() throws ExplainedException {
        String present = first.getAccessPasswordSecretId();
        execute(rotation.begin(vault, recipes(first)));
        String replacement = first.getNewAccessPasswordSecretId();
        execute(rotation.done(List.of(first)));
        domain.getCommandStack().undo();
        assertThat(first.getAccessPasswordSecretId()).isEqualTo(present);
        assertThat(first.getNewAccessPasswordSecretId()).isEqualTo(replacement);
        domain.getCommandStack().undo();
        assertThat(AccessPasswordRotation.waiting(fleet)).isEmpty();
    }

    @Test
    void refusesToReplaceANewPasswordThatMayHaveBeenTyped() throws ExplainedException {
        execute(rotation.begin(vault, recipes(first)));
        int entries = vault.secrets().size();
        assertThatThrownBy(() -> rotation.begin(vault, recipes(first, second))).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("CAM 1").hasMessageNotContaining("CAM 2");
        assertThat(vault.secrets()).hasSize(entries);
    }

    @Test
    void leavesCamerasAloneThatDoNotWait() {
        String present = first.getAccessPasswordSecretId();
        assertThat(rotation.done(List.of(first, second)).canExecute()).isFalse();
        assertThat(rotation.giveUp(List.of(first)).canExecute()).isFalse();
        assertThat(first.getAccessPasswordSecretId()).isEqualTo(present);
    }

    private void execute(Command command) {
        domain.getCommandStack().execute(command);
    }

    private static Map<Camera, SecretRecipe> recipes(Camera... cameras) {
        Map<Camera, SecretRecipe> recipes = new LinkedHashMap<>();
        for (Camera camera : cameras) {
            recipes.put(camera, RECIPE);
        }
        return recipes;
    }
}
