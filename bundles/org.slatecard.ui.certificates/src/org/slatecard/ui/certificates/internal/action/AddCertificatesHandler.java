package org.slatecard.ui.certificates.internal.action;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Adds certificates from files that the user chooses, or from the one that the command names. */
public final class AddCertificatesHandler extends CertificateHandler {
    private static final String FILE = "org.slatecard.ui.certificates.add.file";

    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        String file = event.getParameter(FILE);
        AddCertificates adding = new AddCertificates(open, shell);
        if (file == null) {
            adding.choose();
        } else {
            adding.files(List.of(Path.of(file)));
        }
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return !open.readOnly();
    }
}
