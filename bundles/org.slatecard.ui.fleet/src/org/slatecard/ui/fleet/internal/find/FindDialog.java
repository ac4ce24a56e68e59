package org.slatecard.ui.fleet.internal.find;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.ButtonFactory;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.slatecard.ui.fleet.internal.element.Names;

/** Finds while typing, lists where, and goes there; the editor can be used meanwhile. */
final class FindDialog extends Dialog {
    private static final int[] WIDTHS = {180, 150, 320};
    private static final int HEIGHT = 200;

    private final FindSession session;
    private final Consumer<FindSession> listener = changed -> show();
    private Text text;
    private Button matchCase;
    private Button wholeWord;
    private Button regularExpression;
    private Label status;
    private Table results;

    FindDialog(Shell parent, FindSession session) {
        super(parent);
        this.session = session;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    void focus() {
        getShell().forceActive();
        text.setFocus();
        text.selectAll();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Title);
        shell.addListener(SWT.Activate, event -> session.search());
        shell.addListener(SWT.Dispose, event -> session.remove(listener));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
        LabelFactory.newLabel(SWT.NONE).text(Messages.Find).create(area);
        text = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        text.setText(session.query().text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> search());
        options(area);
        status = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTHS[0], SWT.DEFAULT).applyTo(status);
        list(area);
        for (Control control : new Control[]{text, results}) {
            control.addListener(SWT.KeyDown, this::key);
        }
        session.onChange(listener);
        show();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.BACK_ID, Messages.Previous, false);
        createButton(parent, IDialogConstants.NEXT_ID, Messages.Next, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Close, false);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case IDialogConstants.NEXT_ID -> next();
            case IDialogConstants.BACK_ID -> session.step(-1);
            default -> super.buttonPressed(id);
        }
    }

    private void options(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(15, 0).applyTo(row);
        matchCase = option(row, Messages.MatchCase, session.query().matchCase());
        wholeWord = option(row, Messages.WholeWord, session.query().wholeWord());
        regularExpression = option(row, Messages.RegularExpression, session.query().regularExpression());
    }

    private Button option(Composite row, String label, boolean on) {
        Button option = ButtonFactory.newButton(SWT.CHECK).text(label).onSelect(event -> search()).create(row);
        option.setSelection(on);
        return option;
    }

    private void list(Composite area) {
        LabelFactory.newLabel(SWT.NONE).text(Messages.Results)
                .layoutData(GridDataFactory.fillDefaults().span(2, 1).create()).create(area);
        results = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        results.setHeaderVisible(true);
        String[] titles = {Messages.Where, Messages.Field, Messages.Text};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(results, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(WIDTHS[0] + WIDTHS[1] + WIDTHS[2], HEIGHT).applyTo(results);
        results.addListener(SWT.SetData, this::fill);
        results.addListener(SWT.DefaultSelection, event -> session.open(results.getSelectionIndex()));
    }

    private void fill(Event event) {
        Match match = session.matches().get(event.index);
        ((TableItem) event.item)
                .setText(new String[]{Names.withKind(match.object()), FieldNames.of(match.feature()), match.excerpt()});
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F3) {
            session.step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        } else if (event.keyCode == SWT.ARROW_DOWN && event.widget == text) {
            results.setFocus();
        }
    }

    private void next() {
        if (results.isFocusControl() && results.getSelectionIndex() >= 0) {
            session.open(results.getSelectionIndex());
        } else {
            session.step(1);
        }
    }

    private void search() {
        session.search(new FindQuery(text.getText(), matchCase.getSelection(), wholeWord.getSelection(),
                regularExpression.getSelection()));
    }

    private void show() {
        int count = session.matches().size();
        results.setItemCount(count);
        results.clearAll();
        if (session.current() >= 0) {
            results.setSelection(session.current());
        }
        status.setText(status(count));
        status.requestLayout();
    }

    private String status(int count) {
        if (!session.problem().isEmpty()) {
            return session.problem();
        }
        if (session.query().isEmpty()) {
            return "";
        }
        if (session.current() >= 0) {
            return NLS.bind(Messages.Place, session.current() + 1, count);
        }
        return switch (count) {
            case 0 -> Messages.Nothing;
            case 1 -> Messages.OnePlace;
            default -> NLS.bind(Messages.Places, count);
        };
    }
}
