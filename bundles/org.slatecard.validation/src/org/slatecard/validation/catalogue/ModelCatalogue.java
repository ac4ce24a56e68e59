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
        lines.add(text(CatalogueText.MODEL.with(Markdown.literal(model.getId()))));
        for (ModelPage.Section section : ModelPage.of(model).sections()) {
            lines.add("## " + Markdown.literal(text(section.title())));
            lines.add(section.entries().stream().map(this::entry).collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", lines);
    }

    private String entry(ModelEntry entry) {
        String title = Markdown.literal(text(entry.title()));
        String summary = Markdown.literal(text(entry.summary()));
        String basis = Markdown.literal(text(entry.basis()));
        return text(summary.isEmpty()
                ? CatalogueText.MODEL_ENTRY_ALONE.with(title, basis)
                : CatalogueText.MODEL_ENTRY.with(title, summary, basis));
    }

    private String text(Text text) {
        return text.in(locale);
    }
}
