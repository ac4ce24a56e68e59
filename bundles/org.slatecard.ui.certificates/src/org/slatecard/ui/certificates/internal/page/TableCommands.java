package org.slatecard.ui.certificates.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands of the Edit menu, as long as the table has the focus; elsewhere on the page they edit text. */
final class TableCommands {
    private final PageActions actions;
    private final CertificateTable table;
    private final List<IHandlerActivation> active = new ArrayList<>();

    private TableCommands(CertificateTable table, PageActions actions) {
        this.table = table;
        this.actions = actions;
    }

    static void install(CertificateTable table, PageActions actions) {
        TableCommands commands = new TableCommands(table, actions);
        Table control = table.table();
        control.addListener(SWT.FocusIn, event -> commands.activate());
        control.addListener(SWT.FocusOut, event -> commands.deactivate());
        control.addListener(SWT.Dispose, event -> commands.deactivate());
    }

    private void activate() {
        deactivate();
        IWorkbenchPart part = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart();
        if (part != null) {
            IHandlerService service = part.getSite().getService(IHandlerService.class);
            add(service, IWorkbenchCommandConstants.EDIT_PASTE, actions::writable, actions::paste);
            add(service, IWorkbenchCommandConstants.EDIT_COPY, actions::readable, actions::copy);
            add(service, IWorkbenchCommandConstants.EDIT_DELETE, actions::changeable, actions::remove);
            add(service, IWorkbenchCommandConstants.FILE_RENAME, actions::changeable, table::editLabel);
            add(service, IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> true, this::selectAll);
        }
    }

    private void add(IHandlerService service, String command, BooleanSupplier possible, Runnable task) {
        active.add(service.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                task.run();
                return null;
            }

            @Override
            public void setEnabled(Object context) {
                setBaseEnabled(possible.getAsBoolean());
            }
        }, new Strongest()));
    }

    private void selectAll() {
        table.table().selectAll();
        table.viewer().setSelection(table.viewer().getSelection());
    }

    private void deactivate() {
        active.forEach(activation -> activation.getHandlerService().deactivateHandler(activation));
        active.clear();
    }

    /** Always true, and nearer to the user than any handler that is chosen by its editor. */
    private static final class Strongest extends Expression {
        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_CURRENT_SELECTION_NAME);
            info.addVariableNameAccess(ISources.ACTIVE_SITE_NAME);
        }
    }
}
