package org.slatecard.cli.internal;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.slatecard.cli.internal.command.CardServices;
import org.slatecard.cli.internal.command.Services;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.Surroundings;
import org.slatecard.cli.internal.secret.ConsolePrompt;
import org.slatecard.cli.internal.secret.Descriptors;
import org.slatecard.cli.internal.secret.OwnFiles;
import org.slatecard.cli.internal.secret.Prompt;
import org.slatecard.cli.internal.secret.SecretInput;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.lock.FleetLocks;

/** The command line as an application of the product: {@code -application org.slatecard.cli.application}. */
public final class CommandLineApplication implements IApplication {
    /** System property: the start script has seen that standard output is a terminal, while standard input is none. */
    private static final String ON_SCREEN = "slatecard.output.terminal";

    private final Bundle bundle = FrameworkUtil.getBundle(CommandLineApplication.class);

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        try (Terminal terminal = Terminal.ofTheProcess(Language.of(arguments))) {
            Session session = new Session(terminal, () -> service(Services.class), () -> service(CardServices.class),
                    surroundings(), bundle.getVersion(), this::log);
            return AllCommands.of(session, this::service).run(arguments);
        }
    }

    @Override
    public void stop() {
        // a command ends by itself
    }

    private Surroundings surroundings() {
        Prompt prompt = new ConsolePrompt();
        boolean onScreen = prompt.isAvailable() || Boolean.getBoolean(ON_SCREEN);
        return new Surroundings(
                new SecretInput(prompt, new Descriptors(System.in, OwnFiles.ofTheProcess()), System::getenv), onScreen,
                () -> service(FleetLocks.class), new ShutdownInterrupts());
    }

    private <T> T service(Class<T> type) {
        BundleContext context = bundle.getBundleContext();
        return Objects.requireNonNull(context.getService(context.getServiceReference(type)));
    }

    /** Writes what nobody expected into the log and says where that is. */
    private String log(Throwable failure) {
        ILog.of(bundle).error(failure.toString(), failure);
        return Platform.getLogFileLocation().toOSString();
    }
}
