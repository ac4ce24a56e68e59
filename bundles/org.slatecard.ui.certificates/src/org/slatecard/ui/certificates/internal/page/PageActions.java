package org.slatecard.ui.certificates.internal.page;

import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.ui.certificates.internal.action.AddCertificates;
import org.slatecard.ui.certificates.internal.action.AssignToTargets;
import org.slatecard.ui.certificates.internal.action.CopyAsPem;
import org.slatecard.ui.certificates.internal.action.RemoveCertificates;
import org.slatecard.ui.certificates.internal.action.SaveAsPem;
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
                        () -> new SaveAsPem(shell()).choose(table.selected())),
                new PageAction(Messages.PageRename, this::changeable, table::editLabel),
                new PageAction(Messages.PageRemove, this::changeable, this::remove));
    }

    AddCertificates adding() {
        return new AddCertificates(open, shell());
    }

    void paste() {
        adding().paste();
    }

    void copy() {
        new CopyAsPem(table.table().getDisplay()).copy(table.selected());
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

    private void assign() {
        new AssignToTargets(open, shell()).assign(table.selected());
    }

    private Shell shell() {
        return table.table().getShell();
    }
}
