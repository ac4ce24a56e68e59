package org.slatecard.ui.fleet.internal.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.text.Text;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.validation.Finding;
import org.slatecard.workbench.HelpCommands;

/**
 * What is wrong with a field, under it, each with its fix and its help as links; what has been accepted comes last and
 * says why. Takes no room while nothing is wrong.
 */
final class FindingLine {
    private static final int SHOWN = 3;
    /** What the link to the help gives when it is chosen; the link of the fix gives its text. */
    private static final String HELP = "topic";

    private final FleetSession session;
    private final Composite area;
    private List<Found> shown = List.of();
    private String problem = "";

    FindingLine(Composite parent, int columns, FleetSession session) {
        this(parent, columns, session, 0);
    }

    /** A line that begins under the fields, at that distance from the left. */
    FindingLine(Composite parent, int columns, FleetSession session, int indent) {
        this.session = session;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginLeft = indent;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        fill();
    }

    /** Shows findings; true where they are others than before. */
    boolean show(List<Finding> findings) {
        List<Found> now = findings.stream().map(each -> new Found(each, session.accepted().of(each)))
                .sorted(Comparator.comparing(Found::accepted)).toList();
        if (area.isDisposed() || now.equals(shown)) {
            return false;
        }
        shown = now;
        fill();
        return true;
    }

    /** Shows what keeps the typed text from becoming a value, or nothing; true where that is new. */
    boolean showProblem(String text) {
        if (area.isDisposed() || text.equals(problem)) {
            return false;
        }
        problem = text;
        fill();
        return true;
    }

    private void fill() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (!problem.isEmpty()) {
            line(FieldDecorationRegistry.DEC_ERROR, problem);
        }
        Map<String, Found> distinct = shown.stream().collect(Collectors.toMap(
                found -> text(found.finding().message()), found -> found, (one, same) -> one, LinkedHashMap::new));
        distinct.values().stream().limit(SHOWN).forEach(this::line);
        boolean empty = area.getChildren().length == 0;
        area.setVisible(!empty);
        ((GridData) area.getLayoutData()).exclude = empty;
    }

    private void line(Found found) {
        Finding finding = found.finding();
        if (found.accepted()) {
            Acceptance acceptance = found.acceptance().get();
            line(FieldDecorationRegistry.DEC_INFORMATION, plain(NLS.bind(Messages.FindingAccepted,
                    new Object[]{text(finding.message()), acceptance.getReason(), acceptance.getBy()})));
            return;
        }
        String message = text(finding.message());
        String fix = finding.fixLabel().map(FindingLine::text).orElse(null);
        String mend = fix == null || session.readOnly() ? "" : "  <a>" + plain(fix) + "</a>";
        Link link = line(switch (finding.rule().severity()) {
            case ERROR -> FieldDecorationRegistry.DEC_ERROR;
            case WARNING -> FieldDecorationRegistry.DEC_WARNING;
            case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
        }, plain(message) + mend + "  <a href=\"" + HELP + "\">" + Messages.FindingHelp + "</a>");
        link.setToolTipText(NLS.bind(Messages.FindingHover, new Object[]{text(finding.rule().why()),
                text(finding.rule().wayOut()), finding.rule().source()}));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (HELP.equals(event.text)) {
                HelpCommands.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), finding.rule().id());
            } else {
                session.execute(new Edit(fix, finding.fix().command(session.domain())));
            }
        }));
    }

    private Link line(String icon, String text) {
        Label sign = new Label(area, SWT.NONE);
        sign.setImage(image(icon));
        sign.setBackground(area.getBackground());
        sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Link link = new Link(area, SWT.WRAP);
        link.setText(text);
        link.setBackground(area.getBackground());
        link.setLayoutData(Rows.wide());
        return link;
    }

    private static Image image(String id) {
        return FieldDecorationRegistry.getDefault().getFieldDecoration(id).getImage();
    }

    /** A text in which nothing is taken for the markup of a link. */
    static String plain(String text) {
        return text.replace("&", "&&").replace("<", "<\u200b");
    }

    private record Found(Finding finding, Optional<Acceptance> acceptance) {
        boolean accepted() {
            return acceptance.isPresent();
        }
    }

    private static String text(Text text) {
        return text.in(Locale.getDefault());
    }
}
