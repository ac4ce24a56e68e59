package org.slatecard.help.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.slatecard.help.internal.StyledPage.Look;
import org.slatecard.help.internal.StyledPage.Span;
import org.slatecard.workbench.AccessibleName;

/** Shows a page as text that can be selected and copied; links are followed by the mouse, and by Enter at the caret. */
final class PageText {
    private static final int MARGIN = 12;
    private static final int SPACING = 3;
    private static final Map<Look, Integer> LARGER = Map.of(Look.TITLE, 6, Look.HEADING, 3, Look.SUBHEADING, 1);

    private final StyledText text;
    private final LocalResourceManager resources;
    private List<Span> links = List.of();

    PageText(Composite parent, Consumer<String> follow) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(SPACING);
        AccessibleName.give(text, Messages.PageName);
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && text.getSelectionCount() == 0) {
                follow(linkAt(event), follow);
            }
        });
        text.addListener(SWT.MouseMove, event -> text.setCursor(
                linkAt(event) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                follow(linkAt(text.getCaretOffset()), follow);
            }
        });
    }

    StyledText control() {
        return text;
    }

    /** Shows a page in Markdown from its beginning; {@code topics} says what can be linked to. */
    void show(String markdown, Predicate<String> topics) {
        StyledPage page = MarkdownReader.read(markdown, topics);
        text.setText(page.text());
        text.setStyleRanges(page.spans().stream().map(this::range).toArray(StyleRange[]::new));
        links = page.spans().stream().filter(span -> span.topic() != null).toList();
        indentBullets();
        text.setSelection(0);
        text.setTopPixel(0);
    }

    /** What does not fit into the first line of a bullet goes on under its text. */
    private void indentBullets() {
        GC gc = new GC(text);
        int indent = gc.textExtent(StyledPage.BULLET).x;
        gc.dispose();
        for (int line = 0; line < text.getLineCount(); line++) {
            if (text.getLine(line).startsWith(StyledPage.BULLET)) {
                text.setLineWrapIndent(line, 1, indent);
            }
        }
    }

    /** Brings the line into sight that begins so, if there is one. */
    void reveal(String beginning) {
        int at = text.getText().indexOf("\n" + beginning);
        if (at >= 0) {
            text.setCaretOffset(at + 1);
            text.setTopIndex(text.getLineAtOffset(at + 1));
        }
    }

    private static void follow(Span link, Consumer<String> follow) {
        if (link != null) {
            follow.accept(link.topic());
        }
    }

    private Span linkAt(Event event) {
        return linkAt(text.getOffsetAtPoint(new Point(event.x, event.y)));
    }

    private Span linkAt(int offset) {
        return links.stream().filter(link -> offset >= link.start() && offset < link.end()).findFirst().orElse(null);
    }

    private StyleRange range(Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.end() - span.start();
        switch (span.look()) {
            case TITLE, HEADING, SUBHEADING -> range.font = heading(LARGER.get(span.look()));
            case BOLD -> range.fontStyle = SWT.BOLD;
            case CODE -> range.font = JFaceResources.getTextFont();
            case LINK -> {
                range.underline = true;
                range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
            }
        }
        return range;
    }

    private Font heading(int larger) {
        return resources.get(FontDescriptor.createFrom(text.getFont()).increaseHeight(larger).setStyle(SWT.BOLD));
    }
}
