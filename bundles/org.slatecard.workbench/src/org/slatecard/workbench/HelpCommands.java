package org.slatecard.workbench;

import java.util.Map;
import org.eclipse.ui.IWorkbenchWindow;

/** The command that the workbench declares and others call, and whose handler the help brings. */
public final class HelpCommands {
    /** Shows help: the topic that {@link #TOPIC} gives, else that of the active part. */
    public static final String OPEN = "org.slatecard.help.open";
    /** Optional parameter of {@link #OPEN}: a topic, for instance the id of a rule. */
    public static final String TOPIC = "topic";

    private HelpCommands() {}

    /** Shows a topic. */
    public static void open(IWorkbenchWindow window, String topic) {
        CommandCall.of(window, OPEN, Map.of(TOPIC, topic));
    }
}
