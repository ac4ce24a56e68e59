package org.slatecard.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.ModelCorrections;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/**
 * Takes in files about camera models one after the other. Of two files about the same model the later one stands, also
 * when it cannot be used: what the user meant to say of a camera must not be replaced by something else in silence.
 */
public final class ModelCollector {
    private final int version;
    private final Map<String, CameraModel> models = new TreeMap<>();
    private final Map<String, Text> unusable = new TreeMap<>();
    private final List<Text> problems = new ArrayList<>();

    /** Knows format versions up to that one. */
    public ModelCollector(int version) {
        this.version = version;
    }

    /** Takes in a file with a camera model; gives the id of the model. */
    public String addModel(String name, byte[] content) {
        CameraFileReader<CameraModel> read = CameraFileReader.read(name, content, CameraModel.class);
        int stated = read.root() == null ? 0 : read.root().getFormatVersion();
        read = read.withVersion(name, stated, version);
        Optional<Text> problem = Optional.ofNullable(read.problem());
        if (problem.isEmpty()) {
            problem = Contradictions.first(read.root()).map(why -> ModelText.MODEL_BROKEN.with(name, why));
        }
        String id = id(name, read.root() == null ? null : read.root().getId());
        if (problem.isPresent()) {
            refuse(id, problem.get());
        } else {
            unusable.remove(id);
            models.put(id, read.root());
        }
        return id;
    }

    /** Takes in a file with corrections; the models that they correct have to be there before. */
    public void addCorrections(String name, byte[] content) {
        CameraFileReader<ModelCorrections> read = CameraFileReader.read(name, content, ModelCorrections.class);
        int stated = read.root() == null ? 0 : read.root().getFormatVersion();
        read = read.withVersion(name, stated, version);
        String id = id(name, read.root() == null ? null : read.root().getModelId());
        CameraModel model = models.get(id);
        if (read.problem() != null) {
            refuse(id, read.problem());
        } else if (model == null) {
            problems.add(ModelText.CORRECTED_UNKNOWN.with(name, id));
        } else {
            try {
                models.put(id, Corrected.copy(model, read.root()));
            } catch (ExplainedException e) {
                refuse(id, ModelText.MODEL_BROKEN.with(name, e.text()));
            }
        }
    }

    /** Takes note of what could not even be read. */
    public void addProblem(Text problem) {
        problems.add(problem);
    }

    /** The models that can be used, by id. */
    public Map<String, CameraModel> models() {
        return models;
    }

    /** Why other models cannot be used, by id. */
    public Map<String, Text> unusable() {
        return unusable;
    }

    /** What to tell the user. */
    public List<Text> problems() {
        return problems;
    }

    private void refuse(String id, Text problem) {
        problems.add(problem);
        models.remove(id);
        unusable.put(id, problem);
    }

    /** The id that a file states; where it states none, the name of the file is the best that is known. */
    private static String id(String name, String stated) {
        if (stated != null && !stated.isBlank()) {
            return stated;
        }
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
