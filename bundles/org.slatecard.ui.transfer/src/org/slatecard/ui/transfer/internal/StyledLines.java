package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Lines of a text, some of them bold. */
final class StyledLines {
    private final StringBuilder all = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    StyledLines plain(String line) {
        all.append(line).append('\n');
        return this;
    }

    StyledLines bold(String line) {
        styles.add(new StyleRange(all.length(), line.length(), null, null, SWT.BOLD));
        return plain(line);
    }

    String text() {
        return all.toString().stripTrailing();
    }

    List<StyleRange> styles() {
        return List.copyOf(styles);
    }
}
