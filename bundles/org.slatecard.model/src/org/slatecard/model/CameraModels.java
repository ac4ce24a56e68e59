package org.slatecard.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.text.Text;

/**
 * The camera models that are known, by id.
 *
 * @param byId     models by id
 * @param origins  where the data of each model was read, by id, of the unusable ones too
 * @param unusable why the data of other models cannot be used, by id: their cameras are not checked
 * @param problems what could not be read, for the user; all of the unusable among it
 */
public record CameraModels(Map<String, CameraModel> byId, Map<String, ModelOrigin> origins, Map<String, Text> unusable,
        List<Text> problems) {
    /** Models that do not change any more. */
    public CameraModels {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
        origins = Map.copyOf(origins);
        unusable = Map.copyOf(unusable);
        problems = List.copyOf(problems);
    }

    /** Models by their ids; of two with the same id the later one stands. */
    public static CameraModels of(Collection<CameraModel> models, List<Text> problems) {
        Map<String, CameraModel> byId = new TreeMap<>();
        models.forEach(model -> byId.put(model.getId(), model));
        return new CameraModels(byId, Map.of(), Map.of(), problems);
    }

    /** Why the data of a model cannot be used; empty where it can, or where the model is not known at all. */
    public Optional<Text> problem(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(unusable.get(id));
    }

    /** The model with that id, if it is known; an id that is null is not. */
    public Optional<CameraModel> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** What a field of a model accepts, where it does not depend on another field. */
    public static Optional<FieldSpec> field(CameraModel model, Field field) {
        return spec(model, field, spec -> spec.getWhen() == null);
    }

    /** What a field of a model accepts while the field that decides it has the value {@code when}. */
    public static Optional<FieldSpec> field(CameraModel model, Field field, String when) {
        return spec(model, field, spec -> spec.getWhen() == null || spec.getWhen().equals(when));
    }

    private static Optional<FieldSpec> spec(CameraModel model, Field field, Predicate<FieldSpec> holds) {
        for (FieldSpec spec : model.getFields()) {
            if (spec.getField() == field && holds.test(spec)) {
                return Optional.of(spec);
            }
        }
        return Optional.empty();
    }
}
