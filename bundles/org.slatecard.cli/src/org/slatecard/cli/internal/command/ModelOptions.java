package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Option;

/** Where camera models come from besides the product. */
public final class ModelOptions {
    @Option(names = "--models", paramLabel = "DIR", descriptionKey = "models")
    private List<Path> folders = List.of();

    /**
     * The camera models.
     *
     * @throws ExplainedException when one of them cannot be used: what a camera takes might depend on it
     */
    public CameraModels models() throws ExplainedException {
        CameraModels models = new CameraModelLoader().load(folders);
        if (!models.problems().isEmpty()) {
            throw new ExplainedException(models.problems().get(0));
        }
        return models;
    }
}
