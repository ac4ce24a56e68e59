package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Does something with the fleet of the active editor and the certificates that are selected. */
abstract class CertificateHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<OpenFleet> open = open(event.getApplicationContext());
        if (open.isPresent()) {
            execute(event, open.get(), selected(event.getApplicationContext()), HandlerUtil.getActiveShell(event));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(open(context).filter(open -> isPossible(open, selected(context))).isPresent());
    }

    abstract void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell);

    abstract boolean isPossible(OpenFleet open, List<Certificate> selected);

    private static Optional<OpenFleet> open(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        return Optional.ofNullable(Adapters.adapt(editor, OpenFleet.class));
    }

    private static List<Certificate> selected(Object context) {
        return HandlerUtil.getVariable(context,
                ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection
                && selection.stream().allMatch(Certificate.class::isInstance)
                        ? selection.stream().map(Certificate.class::cast).toList()
                        : List.of();
    }
}
