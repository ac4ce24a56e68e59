package org.slatecard.ui.fleet.internal.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** What findings are put together by, or whether those that are accepted are shown: the view follows the state. */
public final class ShowHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (event.getParameter(RadioState.PARAMETER_ID) == null) {
            HandlerUtil.toggleCommandState(event.getCommand());
        } else {
            HandlerUtil.updateRadioState(event.getCommand(), event.getParameter(RadioState.PARAMETER_ID));
        }
        return null;
    }
}
