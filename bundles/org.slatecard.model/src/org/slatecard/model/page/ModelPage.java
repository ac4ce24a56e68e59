package org.slatecard.model.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.text.Text;

/**
 * Everything that is known of a camera model, in the order in which a person with the camera in hand meets it: the
 * camera and its certificate file, the pages of its menu with their fields, the suites that it offers.
 *
 * @param model    the model
 * @param sections its parts
 */
public record ModelPage(CameraModel model, List<Section> sections) {

    /**
     * A page of the camera's menu, or what else belongs together.
     *
     * @param title   menu path, or a heading
     * @param entries what is on it
     */
    public record Section(Text title, List<ModelEntry> entries) {}

    /** The page of a model. */
    public static ModelPage of(CameraModel model) {
        List<Section> sections = new ArrayList<>();
        List<ModelEntry> camera = new ArrayList<>(List.of(ModelEntry.of(model)));
        if (model.getCertificateFile() != null) {
            camera.add(ModelEntry.of(model.getCertificateFile()));
        }
        sections.add(new Section(PageText.CAMERA.with(), camera));
        Map<String, List<ModelEntry>> menus = new LinkedHashMap<>();
        for (FieldSpec spec : model.getFields()) {
            menus.computeIfAbsent(String.valueOf(spec.getMenuPath()), path -> new ArrayList<>())
                    .add(ModelEntry.of(spec));
        }
        menus.forEach((path, fields) -> sections.add(new Section(menu(fields), fields)));
        List<ModelEntry> suites = model.getSuites().stream().map(ModelEntry::of).toList();
        if (!suites.isEmpty()) {
            sections.add(new Section(PageText.SUITES.with(suites.size()), suites));
        }
        return new ModelPage(model, List.copyOf(sections));
    }

    /** All values, one after the other. */
    public Stream<ModelValue> values() {
        return sections.stream().flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.values().stream());
    }

    /** How many of the known values are documented, assumed, or corrected. */
    public long count(Provenance provenance) {
        return values().filter(ModelValue::isKnown).filter(value -> value.origin().provenance() == provenance).count();
    }

    private static Text menu(List<ModelEntry> fields) {
        FieldSpec first = (FieldSpec) fields.get(0).part();
        if (first.getMenuPath() == null) {
            return PageText.MENU_UNKNOWN.with();
        }
        return first.getMenuPathJa() == null
                ? PageText.PLAIN.with(first.getMenuPath())
                : PageText.BOTH.with(first.getMenuPath(), first.getMenuPathJa());
    }
}
