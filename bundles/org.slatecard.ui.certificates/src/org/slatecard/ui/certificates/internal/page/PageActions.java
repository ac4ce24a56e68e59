package org.slatecard.ui.certificates.internal.page;

import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.ui.certificates.internal.action.AddCertificates;
import org.slatecard.ui.certificates.internal.action.AssignToTargets;
import org.slatecard.ui.certificates.internal.action.CompareCertificates;
import org.slatecard.ui.certificates.internal.action.CopyText;
import org.slatecard.ui.certificates.internal.action.RemoveCertificates;
import org.slatecard.ui.certificates.internal.action.SaveCertificates;
import org.slatecard.ui.certificates.internal.action.ShowFingerprint;
import org.slatecard.ui.certificates.internal.action.WhereUsed;
import org.slatecard.workbench.OpenFleet;

/** What can be done on the page. */
final class PageActions {
    private final OpenFleet open;
    private final CertificateTable table;

    PageActions(OpenFleet open, CertificateTable table) {
        this.open = open;
        this.table = table;
    }

    List<PageAction> all() {
        return List.of(new PageAction(Messages.PageAdd, this::writable, () -> adding().choose()),
                new PageAction(Messages.PagePaste, this::writable, this::paste),
                new PageAction(Messages.PageAssign, this::changeable, this::assign),
                new PageAction(Messages.PageSave, this::readable,
                        () -> new SaveCertificates(shell()).choose(table.selected())),
                new PageAction(Messages.PageRename, this::changeable, table::editLabel),
                new PageAction(Messages.PageRemove, this::changeable, this::remove));
    }

    /** What is done less often. */
    List<PageAction> more() {
        return List.of(new PageAction(Messages.PageCompare, () -> CompareCertificates.isPossible(table.selected()),
                () -> new CompareCertificates(open, shell()).compare(table.selected())),
                new PageAction(Messages.PageUses, this::single,
                        () -> new WhereUsed(open, shell()).show(table.selected().get(0))),
                new PageAction(Messages.PageFingerprint, () -> single() && readable(),
                        () -> new ShowFingerprint(shell()).show(table.selected().get(0))),
                new PageAction(Messages.PageCopyFingerprint, this::readable,
                        () -> copied().fingerprints(table.selected())),
                new PageAction(Messages.PageCopyPem, this::readable, this::copy));
    }

    AddCertificates adding() {
        return new AddCertificates(open, shell());
    }

    void paste() {
        adding().paste();
    }

    void copy() {
        copied().pem(table.selected());
    }

    void remove() {
        new RemoveCertificates(open, shell()).remove(table.selected());
    }

    boolean writable() {
        return !open.readOnly();
    }

    boolean changeable() {
        return writable() && !table.selected().isEmpty();
    }

    boolean readable() {
        List<Certificate> selected = table.selected();
        return !selected.isEmpty() && selected.stream().allMatch(each -> each.getDer() != null);
    }

    private boolean single() {
        return table.selected().size() == 1;
    }

    private CopyText copied() {
        return new CopyText(table.table().getDisplay());
    }

    private void assign() {
        new AssignToTargets(open, shell()).assign(table.selected());
    }

    private Shell shell() {
        return table.table().getShell();
    }
}
