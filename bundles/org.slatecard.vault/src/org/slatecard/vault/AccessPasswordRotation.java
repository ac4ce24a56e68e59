package org.slatecard.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * New access passwords for cameras (F10), so that nobody is locked out halfway: a camera keeps its present password
 * beside the new one until somebody has typed the new one on the camera and marks it as done. The commands change the
 * fleet only; values go into the vault before, and what is given up stays there as long as any other entry.
 */
public final class AccessPasswordRotation {
    private static final EAttribute PRESENT = FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID;
    private static final EAttribute NEW = FleetPackage.Literals.CAMERA__NEW_ACCESS_PASSWORD_SECRET_ID;

    private final EditingDomain domain;
    private final SecretGenerator generator = new SecretGenerator(new SecureRandom());

    /** Makes commands for a domain. */
    public AccessPasswordRotation(EditingDomain domain) {
        this.domain = domain;
    }

    /** The cameras of a fleet whose new password is not yet marked as typed, in the order of the fleet. */
    public static List<Camera> waiting(Fleet fleet) {
        return fleet.getCameras().stream().filter(AccessPasswordRotation::isWaiting).toList();
    }

    /** Whether a camera has a new password that is not yet marked as typed. */
    public static boolean isWaiting(Camera camera) {
        String id = camera.getNewAccessPasswordSecretId();
        return id != null && !id.isEmpty();
    }

    /**
     * Takes up a new password for each camera.
     *
     * @param recipes what the password of each camera is made of
     * @return gives the cameras their new passwords, beside the present ones
     * @throws ExplainedException when one of them is waiting already: its new password may have been typed; or the vault
     *                            is closed
     */
    public CompoundCommand begin(Vault vault, Map<Camera, SecretRecipe> recipes) throws ExplainedException {
        String waiting = recipes.keySet().stream().filter(AccessPasswordRotation::isWaiting).map(Camera::getLabel)
                .map(String::valueOf).sorted().collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            throw new ExplainedException(VaultText.ROTATION_WAITS.with(waiting));
        }
        List<Command> commands = new ArrayList<>();
        for (Map.Entry<Camera, SecretRecipe> recipe : recipes.entrySet()) {
            commands.add(SetCommand.create(domain, recipe.getKey(), NEW, add(vault, recipe.getValue())));
        }
        return new CompoundCommand(commands);
    }

    /**
     * Takes up a new password for each camera, or one for all; a camera that waits already gives up what it waited for.
     *
     * @param recipe    what all these cameras take
     * @param oneForAll whether all get the same
     * @return gives the cameras their new passwords, beside the present ones
     * @throws ExplainedException when the vault is closed; then nothing is to be executed
     */
    public CompoundCommand replace(Vault vault, Collection<Camera> cameras, SecretRecipe recipe, boolean oneForAll)
            throws ExplainedException {
        CompoundCommand replaced = new CompoundCommand();
        String id = null;
        for (Camera camera : cameras) {
            if (id == null || !oneForAll) {
                id = add(vault, recipe);
            }
            replaced.append(SetCommand.create(domain, camera, NEW, id));
        }
        return replaced;
    }

    private String add(Vault vault, SecretRecipe recipe) throws ExplainedException {
        char[] password = generator.generate(recipe);
        try {
            return vault.add(SecretKind.ACCESS_PASSWORD, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * The new passwords are typed.
     *
     * @return lets them stand for the old ones, which are given up; cameras that do not wait stay as they are
     */
    public CompoundCommand done(Collection<Camera> cameras) {
        CompoundCommand done = new CompoundCommand();
        cameras.stream().filter(AccessPasswordRotation::isWaiting).forEach(camera -> {
            done.append(SetCommand.create(domain, camera, PRESENT, camera.getNewAccessPasswordSecretId()));
            done.append(SetCommand.create(domain, camera, NEW, SetCommand.UNSET_VALUE));
        });
        return done;
    }

    /**
     * The new passwords are not going to be typed.
     *
     * @return lets the present ones stand alone; cameras that do not wait stay as they are
     */
    public CompoundCommand giveUp(Collection<Camera> cameras) {
        CompoundCommand givenUp = new CompoundCommand();
        cameras.stream().filter(AccessPasswordRotation::isWaiting)
                .forEach(camera -> givenUp.append(SetCommand.create(domain, camera, NEW, SetCommand.UNSET_VALUE)));
        return givenUp;
    }
}
