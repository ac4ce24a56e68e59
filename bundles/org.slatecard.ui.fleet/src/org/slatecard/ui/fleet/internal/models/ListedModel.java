package org.slatecard.ui.fleet.internal.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slatecard.model.CameraModels;
import org.slatecard.model.ModelOrigin;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.text.Text;

/**
 * A row of the list of camera models.
 *
 * @param id      its id; of what belongs to no model the word for that
 * @param model   what is known of it, where it can be used
 * @param problem why it cannot be used, else empty
 * @param origin  where it was read, or null where that is not known
 */
record ListedModel(String id, Optional<CameraModel> model, String problem, ModelOrigin origin) {

    /** Those that can be used and those that cannot, by id; below them what else could not be read. */
    static List<ListedModel> all(CameraModels models) {
        List<ListedModel> all = new ArrayList<>();
        models.byId().forEach((id, model) -> all.add(
                new ListedModel(id, Optional.of(model), "", models.origins().get(id))));
        for (Map.Entry<String, Text> unusable : models.unusable().entrySet()) {
            all.add(new ListedModel(unusable.getKey(), Optional.empty(), text(unusable.getValue()),
                    models.origins().get(unusable.getKey())));
        }
        all.sort(Comparator.comparing(ListedModel::id));
        models.problems().stream().filter(problem -> !models.unusable().containsValue(problem)).distinct()
                .forEach(problem -> all.add(
                        new ListedModel(Messages.OtherProblem, Optional.empty(), text(problem), null)));
        return all;
    }

    /** Who brought it. */
    String broughtBy() {
        if (origin == null) {
            return "";
        }
        return switch (origin.kind()) {
            case PRODUCT -> Messages.FromProduct;
            case CONTRIBUTED -> Messages.FromBundle;
            case USER -> Messages.FromUser;
        };
    }

    private static String text(Text text) {
        return text.in(Locale.getDefault());
    }
}
