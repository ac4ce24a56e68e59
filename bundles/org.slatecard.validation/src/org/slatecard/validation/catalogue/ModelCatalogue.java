package org.slatecard.validation.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.page.ModelEntry;
import org.slatecard.model.page.ModelPage;
import org.slatecard.model.text.Text;

/** What a camera model takes as a page that people read, in Markdown; what is not documented for it is marked. */
public final class ModelCatalogue {
    private final Locale locale;

    /** Writes in a language. */
    public ModelCatalogue(Locale locale) {
        this.locale = locale;
    }

    /** The page of a model. */
    public String of(CameraModel model) {
        List<String> lines = new ArrayList<>();
        lines.add(text(CatalogueText.MODEL.with(literal(model.getId()))));
        for (ModelPage.Section section : ModelPage.of(model).sections()) {
            lines.add("## " + literal(text(section.title())));
            lines.add(section.entries().stream().map(this::entry).collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", lines);
    }

    private String entry(ModelEntry entry) {
        return text(CatalogueText.MODEL_ENTRY.with(literal(text(entry.title())), literal(text(entry.summary())),
                literal(text(entry.basis()))));
    }

    /** So that nothing in it is taken for Markdown. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#]", "\\\\$0").replace("\n", " ");
    }

    private String text(Text text) {
        return text.in(locale);
    }
}
