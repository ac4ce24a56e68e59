package org.slatecard.ui.fleet.internal.findings;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.editor.FleetEditor;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.table.block.Tsv;
import org.slatecard.validation.Finding;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.acceptance.AcceptedFindings.Decision;
import org.slatecard.workbench.HelpCommands;

/** What can be done about findings of the fleet in an editor. */
final class FindingActions {
    private final FleetEditor editor;
    private final FleetSession session;

    FindingActions(FleetEditor editor, FleetSession session) {
        this.editor = editor;
        this.session = session;
    }

    /** Shows the field in the editor, once that has got the focus and given it where it was last. */
    void open(FindingRow row) {
        editor.getSite().getPage().activate(editor);
        editor.getSite().getShell().getDisplay()
                .asyncExec(() -> editor.reveal(row.finding().subject(), row.finding().feature()));
    }

    /** Shows the help about a rule. */
    void help(String ruleId) {
        HelpCommands.open(editor.getSite().getWorkbenchWindow(), ruleId);
    }

    /** Whether any of these can be mended at once. */
    boolean canFix(List<FindingRow> rows) {
        return !session.readOnly() && rows.stream().anyMatch(FindingRow::fixable);
    }

    /** Mends those of them that can be mended at once. */
    void fix(List<FindingRow> rows) {
        List<Finding> fixable = rows.stream().filter(FindingRow::fixable).map(FindingRow::finding).toList();
        mend(fixable);
    }

    /** All findings of a rule in the whole fleet that can be mended at once, whatever is shown of them. */
    List<Finding> fixable(String ruleId) {
        AcceptedFindings accepted = session.accepted();
        return session.readOnly()
                ? List.of()
                : session.findings().all().stream()
                        .filter(finding -> finding.rule().id().equals(ruleId) && finding.fix() != null)
                        .filter(finding -> accepted.of(finding).isEmpty()).toList();
    }

    /** Whether these are of one rule, of which something can be mended. */
    boolean canFixAll(List<FindingRow> rows) {
        return rows.stream().map(FindingRow::ruleId).distinct().count() == 1
                && !fixable(rows.get(0).ruleId()).isEmpty();
    }

    /** Mends all findings of a rule in the whole fleet. */
    void fixAll(String ruleId) {
        session.findings().catchUp();
        mend(fixable(ruleId));
    }

    /** Whether any of these could be accepted, or it has to be said why none can. */
    boolean canAccept(List<FindingRow> rows) {
        return !session.readOnly() && rows.stream().anyMatch(row -> !row.accepted());
    }

    /** Asks for a reason and accepts these, but for errors. */
    void accept(Shell shell, List<FindingRow> rows) {
        List<Finding> wanted = rows.stream().filter(row -> !row.accepted()).map(FindingRow::finding).toList();
        List<Finding> possible = wanted.stream().filter(finding -> AcceptedFindings.refusal(finding).isEmpty())
                .toList();
        if (possible.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.AcceptTitle,
                    AcceptedFindings.refusal(wanted.get(0)).orElseThrow().in(Locale.getDefault()));
            return;
        }
        AcceptDialog dialog = new AcceptDialog(shell, possible, wanted.size() - possible.size());
        if (dialog.open() == Window.OK) {
            accept(shell, possible, dialog.decision());
        }
    }

    private void accept(Shell shell, List<Finding> findings, Decision decision) {
        try {
            Edit edit = new Edit(NLS.bind(Messages.EditAccept, FindingDescription.count(findings.size())));
            for (Finding finding : findings) {
                edit.append(AcceptedFindings.accept(session.domain(), session.fleet(), finding, decision));
            }
            session.execute(edit);
        } catch (ExplainedException e) {
            MessageDialog.openError(shell, Messages.AcceptTitle, e.text().in(Locale.getDefault()));
        }
    }

    /** Whether any of these is accepted. */
    boolean canTakeBack(List<FindingRow> rows) {
        return !session.readOnly() && rows.stream().anyMatch(FindingRow::accepted);
    }

    /** They count again. */
    void takeBack(List<FindingRow> rows) {
        List<Acceptance> decisions = rows.stream().flatMap(row -> row.acceptance().stream()).distinct()
                .filter(acceptance -> acceptance.eContainer() == session.fleet()).toList();
        session.execute(new Edit(NLS.bind(Messages.EditTakeBack, FindingDescription.count(decisions.size())),
                decisions.stream().map(acceptance -> AcceptedFindings.withdraw(session.domain(), acceptance))
                        .toArray(Command[]::new)));
    }

    /** Puts them on the clipboard: for a mail as for a spreadsheet. */
    void copy(Shell shell, List<FindingRow> rows) {
        FindingDescription description = new FindingDescription(Locale.getDefault());
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[]{Tsv.format(rows.stream().map(description::line).toList())},
                new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** What a fix is called: for one finding what it does, for several how many it mends. */
    static String label(List<Finding> fixable) {
        return fixable.size() == 1
                ? fixable.get(0).fixLabel().orElseThrow().in(Locale.getDefault())
                : NLS.bind(Messages.EditFix, FindingDescription.count(fixable.size()));
    }

    private void mend(List<Finding> findings) {
        if (!findings.isEmpty()) {
            BusyIndicator.showWhile(editor.getSite().getShell().getDisplay(),
                    () -> new Mending(session).mend(label(findings), findings));
        }
    }
}
