package org.slatecard.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.workbench.HelpCommands;
import org.slatecard.workbench.HelpTopic;

/** Shows a topic: the one that is asked for, else that of what is selected, or of the active part. */
public final class HelpHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String asked = event.getParameter(HelpCommands.TOPIC);
        String topic = asked == null ? ofTheScreen(event) : asked;
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            ((HelpView) page.showView(HelpView.ID)).show(topic);
        } catch (PartInitException e) {
            throw new ExecutionException(topic, e);
        }
        return null;
    }

    private static String ofTheScreen(ExecutionEvent event) {
        HelpTopic topic = of(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement());
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        if (topic == null && part != null) {
            topic = Adapters.adapt(part, HelpTopic.class);
        }
        return topic == null ? Topics.CONTENTS : topic.id();
    }

    /** Rows of Problems are not markers, but lead to them. */
    private static HelpTopic of(Object selected) {
        HelpTopic topic = selected == null ? null : Adapters.adapt(selected, HelpTopic.class);
        IMarker marker = selected == null ? null : Adapters.adapt(selected, IMarker.class);
        return topic == null && marker != null ? Adapters.adapt(marker, HelpTopic.class) : topic;
    }
}
