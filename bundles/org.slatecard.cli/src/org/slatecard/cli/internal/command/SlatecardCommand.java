package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Supplier;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code slatecard}: the commands, and what happens when one of them fails. */
@Command(name = "slatecard")
public final class SlatecardCommand implements Runnable {
    /** Tells of all commands. */
    private static final String COMPLETION = "completion";

    private final Session session;
    private final Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "en|ja", descriptionKey = "lang")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    /**
     * The commands for one call.
     *
     * @param capabilities commands that stand beside those of this package, by their names
     */
    public SlatecardCommand(Session session, Map<String, Supplier<CommandLine>> capabilities) {
        this.session = session;
        commands.put("validate", () -> new CommandLine(new ValidateCommand(session)));
        commands.put("export", () -> new CommandLine(new ExportCommand(session)));
        commands.put("verify-card", () -> new CommandLine(new VerifyCardCommand(session)));
        commands.put("demo", () -> new CommandLine(new DemoCommand(session)));
        commands.put("rules", () -> new CommandLine(new RulesCommand(session)));
        commands.put("version", () -> new CommandLine(new VersionCommand(session)));
        commands.put(COMPLETION, () -> new CommandLine(new CompletionCommand(session)));
        commands.putAll(capabilities);
    }

    /** Runs the command that the arguments name; gives the exit code of the process. */
    public int run(List<String> arguments) {
        try {
            return commandLine(arguments).execute(arguments.toArray(String[]::new));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return failed(e);
        }
    }

    /** With the one command that the arguments begin with: to read what stands in all of them takes a tenth of a second. */
    CommandLine commandLine(List<String> arguments) {
        CommandLine line = new CommandLine(this);
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        boolean one = commands.containsKey(first) && !first.equals(COMPLETION);
        commands.forEach((name, command) -> {
            if (!one || name.equals(first)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.setResourceBundle(help(session.terminal().locale()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Path.class, SlatecardCommand::path);
        line.setUsageHelpAutoWidth(false);
        line.setOut(session.terminal().out());
        line.setParameterExceptionHandler((failure, given) -> misused(failure, given));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        line.getCommandSpec().versionProvider(() -> new String[]{VersionCommand.line(session)});
        return line;
    }

    /** No path is empty: it would stand for the current folder, where a variable of a script is not set for example. */
    private static Path path(String given) {
        if (given.isBlank()) {
            throw new TypeConversionException(given);
        }
        return Path.of(given);
    }

    static ResourceBundle help(Locale locale) {
        return ResourceBundle.getBundle(SlatecardCommand.class.getPackageName() + ".help", locale,
                SlatecardCommand.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), CliText.NO_COMMAND.with());
    }

    private int misused(ParameterException failure, String[] given) {
        session.terminal().complain(Misuse.explain(failure, given));
        session.terminal().complain(CliText.SEE_HELP.with(failure.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.value();
    }

    private int failed(Throwable failure) {
        if (failure instanceof ExplainedException explained) {
            session.terminal().complain(explained.text());
        } else {
            session.terminal().complain(CliText.UNEXPECTED.with(session.log().apply(failure)));
        }
        return ExitCode.FAILED.value();
    }
}
