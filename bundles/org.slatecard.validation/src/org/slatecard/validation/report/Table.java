package org.slatecard.validation.report;

import java.util.List;
import org.slatecard.model.text.Text;

/** Tables with a head that is repeated on each printed page. */
final class Table {
    private Table() {}

    static void write(Html html, List<Text> titles, Runnable rows) {
        html.element("table", () -> {
            html.element("thead", () -> html.element("tr",
                    () -> titles.forEach(title -> html.element("th", title, "scope", "col"))));
            html.element("tbody", rows);
        });
    }
}
