package org.slatecard.help.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.slatecard.model.CameraModels;
import org.slatecard.validation.Validator;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.CameraModelCatalog;

/** Help: a page at a time, with links, the way back, and a field to find pages by their words. */
public final class HelpView extends ViewPart {
    /** Id of the view. */
    static final String ID = "org.slatecard.help";
    private static final int COLUMNS = 3;

    private final Deque<String> visited = new ArrayDeque<>();
    private final Runnable onModels = this::readSoon;
    private Display display;
    private CameraModelCatalog catalog;
    private Background background;
    private Topics topics;
    private String wanted = Topics.CONTENTS;
    private Button back;
    private Text search;
    private PageText page;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        catalog = getSite().getService(IEclipseContext.class).get(CameraModelCatalog.class);
        background = new Background(parent);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).extendedMargins(2, 2, 2, 0).applyTo(parent);
        back = WidgetFactory.button(SWT.PUSH).text(Messages.Back).onSelect(event -> back()).create(parent);
        WidgetFactory.button(SWT.PUSH).text(Messages.Contents).onSelect(event -> show(Topics.CONTENTS)).create(parent);
        search = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).message(Messages.Search)
                .layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
        search.addModifyListener(event -> update());
        page = new PageText(parent, this::show);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).applyTo(page.control());
        catalog.addListener(onModels);
        read();
    }

    @Override
    public void setFocus() {
        page.control().setFocus();
    }

    @Override
    public void dispose() {
        catalog.removeListener(onModels);
        super.dispose();
    }

    /** Shows a topic; says so where there is none of that name. */
    void show(String topic) {
        if (!topic.equals(wanted)) {
            visited.push(wanted);
        }
        go(topic);
    }

    private void back() {
        if (!visited.isEmpty()) {
            go(visited.pop());
        }
    }

    private void go(String topic) {
        wanted = topic;
        if (search.getText().isEmpty()) {
            update();
        } else {
            search.setText(""); // which updates
        }
    }

    private void readSoon() {
        if (!display.isDisposed()) {
            display.asyncExec(this::read);
        }
    }

    private void read() {
        background.start(Messages.Reading, monitor -> catalog.models(), this::use, why -> page.show(why, all -> false));
    }

    private void use(CameraModels models) {
        Validator validator = getSite().getService(IEclipseContext.class).get(Validator.class);
        topics = new Topics(Locale.getDefault(), validator.rules(), models);
        update();
    }

    private void update() {
        back.setEnabled(!visited.isEmpty());
        if (topics != null) {
            page.show(search.getText().isBlank() ? wantedPage() : found(search.getText()), this::leadsElsewhere);
            page.reveal(wanted + " ");
        }
    }

    private boolean leadsElsewhere(String topic) {
        return !topic.equals(wanted) && topics.has(topic);
    }

    private String wantedPage() {
        return topics.page(wanted).orElseGet(() -> NLS.bind(Messages.NoTopic, wanted));
    }

    private String found(String words) {
        Map<String, String> found = topics.find(words);
        String links = found.entrySet().stream().map(each -> Topics.link(each.getValue(), each.getKey()))
                .collect(Collectors.joining("\n"));
        return NLS.bind(found.isEmpty() ? Messages.FoundNothing : Messages.Found, words) + "\n\n" + links;
    }
}
