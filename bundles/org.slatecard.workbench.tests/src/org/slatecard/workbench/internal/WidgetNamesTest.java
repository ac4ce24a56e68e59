package org.slatecard.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Names;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.AccessibleName;

class WidgetNamesTest {
    @RegisterExtension
    final Bench bench = new Bench();
    private Shell shell;

    @AfterEach
    void close() {
        bench.run(shell::dispose);
    }

    @Test
    void aFieldIsCalledAsTheLabelDirectlyBeforeIt() {
        untilNamed("SSID", parent -> {
            new Label(parent, SWT.NONE).setText("&SSID:");
            return new Text(parent, SWT.BORDER);
        });
    }

    @Test
    void inJapaneseToo() {
        untilNamed("名前", parent -> {
            new Label(parent, SWT.NONE).setText("名前(&N)：");
            return new Text(parent, SWT.BORDER);
        });
    }

    @Test
    void aLabelThatIsNotDirectlyBeforeAFieldIsNotItsName() {
        untilNamed("Type a name", parent -> {
            new Label(parent, SWT.NONE).setText("Files:");
            new Button(parent, SWT.PUSH).setText("Browse");
            Text text = new Text(parent, SWT.SEARCH);
            text.setMessage("Type a name");
            return text;
        });
    }

    @Test
    void aButtonWithAPictureAloneIsCalledAsItsToolTip() {
        untilNamed("Refresh", parent -> {
            Button button = new Button(parent, SWT.PUSH);
            button.setImage(JFaceResources.getImage("dialog_help_image"));
            button.setToolTipText("Refresh");
            return button;
        });
    }

    @Test
    void aTreeIsCalledAsTheTabThatItFills() {
        untilNamed("Problems", parent -> {
            CTabFolder tabs = new CTabFolder(parent, SWT.NONE);
            CTabItem tab = new CTabItem(tabs, SWT.NONE);
            tab.setText("Problems");
            Composite page = new Composite(tabs, SWT.NONE);
            tab.setControl(page);
            return new Tree(page, SWT.NONE);
        });
    }

    @Test
    void theTreeOfADialogIsCalledAsTheDialog() {
        untilNamed("Preferences", parent -> {
            parent.getShell().setText("Preferences");
            return new Tree(parent, SWT.NONE);
        });
    }

    @Test
    void aNameThatIsGivenStays() {
        untilNamed("Cards", parent -> {
            new Label(parent, SWT.NONE).setText("Files:");
            Table table = new Table(parent, SWT.NONE);
            AccessibleName.give(table, "Files on the card");
            AccessibleName.give(table, "Cards");
            return table;
        });
    }

    @Test
    void whatIsDrawnIsCalledAsItIsNow() {
        AtomicReference<String> now = new AtomicReference<>("12 cameras");
        Control drawing = untilNamed("12 cameras", parent -> {
            Canvas canvas = new Canvas(parent, SWT.NONE);
            AccessibleName.give(canvas, now::get);
            return canvas;
        });
        now.set("60 cameras");
        assertThat(bench.ui(() -> Names.of(drawing))).isEqualTo("60 cameras");
    }

    @Test
    void aFieldWithNothingToCallItByIsFoundOut() {
        Control field = untilNamed("", parent -> new Text(parent, SWT.BORDER));
        assertThat(bench.ui(() -> Pane.of(bench, field.getParent()).nameless())).hasSize(1)
                .allMatch(place -> place.contains("Text"));
    }

    private Control untilNamed(String name, Function<Composite, Control> make) {
        Control control = bench.ui(() -> {
            shell = new Shell(bench.window().getShell());
            shell.setLayout(new FillLayout());
            Control made = make.apply(shell);
            shell.open();
            return made;
        });
        bench.until(control + " to be named " + name, () -> Names.of(control).equals(name));
        return control;
    }
}
