package org.slatecard.workbench.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The controls of the Welcome page: what to do, with words below that say what it is good for. */
final class WelcomeContent {
    private static final String BUNDLE = "org.slatecard.workbench";
    private static final int RECENT_SHOWN = 8;
    private static final int TEXT_WIDTH = 420;

    private final FormToolkit toolkit;
    private final LocalResourceManager resources;
    private final WelcomeActions actions;
    private Control first;

    WelcomeContent(Composite parent, WelcomeActions actions, List<Path> recent) {
        this.actions = actions;
        toolkit = new FormToolkit(parent.getDisplay());
        parent.addDisposeListener(event -> toolkit.dispose());
        ScrolledForm form = toolkit.createScrolledForm(parent);
        resources = new LocalResourceManager(JFaceResources.getResources(), form);
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(recent.isEmpty() ? 1 : 2).margins(48, 40).spacing(64, 28)
                .applyTo(body);
        title(body, recent.isEmpty() ? 1 : 2);
        begin(body);
        if (!recent.isEmpty()) {
            recent(body, recent);
        }
        form.reflow(true);
    }

    void setFocus() {
        first.setFocus();
    }

    private void title(Composite body, int columns) {
        Composite head = column(body, 2);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(head);
        toolkit.createLabel(head, "").setImage(image("icons/slatecard48.svg"));
        Composite words = column(head, 1);
        Label title = toolkit.createLabel(words, Messages.Welcome_title);
        title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont())
                .setStyle(SWT.BOLD).increaseHeight(10)));
        text(words, Messages.Welcome_purpose);
    }

    private void begin(Composite body) {
        Composite column = section(body, Messages.Welcome_begin);
        Composite sample = way(column, "icons/slatecard32.svg", Messages.Welcome_sample, Messages.Welcome_sampleFor,
                () -> actions.openSample("stadium"));
        link(sample, Messages.Welcome_sampleClean, () -> actions.openSample("ob-van"));
        way(column, "icons/new-fleet32.svg", Messages.Welcome_new, Messages.Welcome_newFor, actions::newFleet);
        way(column, "icons/open32.svg", Messages.Welcome_open, Messages.Welcome_openFor, actions::open);
    }

    private void recent(Composite body, List<Path> recent) {
        Composite column = section(body, Messages.Welcome_recent);
        for (Path file : recent.subList(0, Math.min(RECENT_SHOWN, recent.size()))) {
            Composite entry = column(column, 1);
            link(entry, String.valueOf(file.getFileName()), () -> actions.open(file));
            Label folder = toolkit.createLabel(entry, String.valueOf(file.getParent()));
            GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(folder);
            folder.setToolTipText(file.toString());
        }
    }

    private Composite section(Composite body, String title) {
        Composite column = column(body, 1);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(column);
        ((org.eclipse.swt.layout.GridLayout) column.getLayout()).verticalSpacing = 18;
        Label label = toolkit.createLabel(column, title);
        label.setFont(resources.create(
                FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(3)));
        return column;
    }

    private Composite way(Composite parent, String icon, String name, String purpose, Runnable action) {
        Composite way = column(parent, 2);
        Label picture = toolkit.createLabel(way, "");
        picture.setImage(image(icon));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(picture);
        Composite words = column(way, 1);
        Hyperlink link = link(words, name, action);
        link.setFont(resources.create(
                FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(1)));
        first = first == null ? link : first;
        text(words, purpose);
        return words;
    }

    private Hyperlink link(Composite parent, String name, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(parent, name, SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
        return link;
    }

    private void text(Composite parent, String words) {
        Label label = toolkit.createLabel(parent, words, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private Composite column(Composite parent, int columns) {
        Composite column = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(14, 4).extendedMargins(2, 2, 2, 2).applyTo(column);
        return column;
    }

    private Image image(String path) {
        return resources.create(
                ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                        .orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }
}
