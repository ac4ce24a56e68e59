package org.slatecard.cli.internal.vault;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.ModelOptions;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.RotationReport;
import org.slatecard.cli.internal.report.RotationReport.Change;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Validator;
import org.slatecard.vault.AccessPasswordRotation;
import org.slatecard.vault.SecretRecipe;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** {@code slatecard vault rotate}: new access passwords, each beside the present one until it is typed on the camera. */
@CommandLine.Command(name = "rotate")
final class RotateCommand extends ReportingCommand {
    @ArgGroup(exclusive = true, multiplicity = "1")
    private RotationOptions options;

    @ArgGroup(exclusive = false)
    private RecipeOptions recipe;

    @Mixin
    private ModelOptions models;

    RotateCommand(Session session) {
        super(session, true);
    }

    @Override
    protected boolean writes() {
        return options.change() != Change.NONE;
    }

    @Override
    protected ExitCode run(OpenPair pair) throws ExplainedException {
        CameraModels known = models.models();
        List<Camera> cameras = options.cameras(pair.fleet());
        if (writes()) {
            EditingDomain domain = pair.domain();
            domain.getCommandStack().execute(command(domain, pair, cameras, known));
            pair.save();
        }
        RotationReport rotation = RotationReport.of(pair.file(), pair.fleet(), known, options.change(), cameras);
        report(json -> json.of(rotation), text -> text.write(rotation));
        return ExitCode.CLEAN;
    }

    private Command command(EditingDomain domain, OpenPair pair, List<Camera> cameras, CameraModels known)
            throws ExplainedException {
        AccessPasswordRotation rotation = new AccessPasswordRotation(domain);
        return switch (options.change()) {
            case DONE -> rotation.done(cameras);
            case GIVEN_UP -> rotation.giveUp(cameras);
            case BEGUN, NONE -> rotation.begin(pair.vault(), recipes(pair.fleet(), cameras, known));
        };
    }

    /** One recipe for all cameras of a model: what they take is the same. */
    private Map<Camera, SecretRecipe> recipes(Fleet fleet, List<Camera> cameras, CameraModels known)
            throws ExplainedException {
        Validator validator = session().services().get().validator();
        Map<String, SecretRecipe> byModel = new HashMap<>();
        Map<Camera, SecretRecipe> recipes = new LinkedHashMap<>();
        for (Camera camera : cameras) {
            String model = EffectiveConfiguration.of(camera).modelId().value();
            if (!byModel.containsKey(model)) {
                byModel.put(model, RecipeOptions.of(recipe,
                        validator.secretLimits(fleet, known, List.of(camera)).common()));
            }
            recipes.put(camera, byModel.get(model));
        }
        return recipes;
    }
}
