package org.slatecard.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Version;
import org.slatecard.cli.internal.AllCommands;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.cli.internal.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every text of the help is there and none is left over. */
class HelpTest {
    @ParameterizedTest
    @EnumSource
    void everyCommandOptionAndParameterIsDescribed(Language language) {
        Set<String> used = new TreeSet<>(Set.of("usage.synopsisHeading", "usage.commandListHeading",
                "usage.parameterListHeading", "usage.optionListHeading", "usage.exitCodeListHeading",
                "usage.exitCodeList.0", "usage.exitCodeList.1", "usage.exitCodeList.2", "usage.exitCodeList.3"));
        collect(commandLine(language, List.of()), language == Language.EN, used);
        assertThat(SlatecardCommand.help(language.locale()).keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void collect(CommandLine command, boolean english, Set<String> used) {
        String name = command.getCommandSpec().qualifiedName(".");
        String help = command.getUsageMessage();
        assertThat(help).startsWith(english ? "Usage: slatecard" : "使い方: slatecard").contains("--lang")
                .doesNotContain("%n");
        assertThat(help.codePoints().anyMatch(Character::isIdeographic)).as(name).isNotEqualTo(english);
        assertThat(help.lines().filter(line -> line.matches(" +-.*"))).as(name).allMatch(
                line -> !english || line.matches(" +-\\S.*"));
        used.add(name + ".usage.description");
        for (ArgSpec argument : command.getCommandSpec().args()) {
            used.add(argument.descriptionKey());
        }
        command.getSubcommands().values().forEach(each -> collect(each, english, used));
    }

    @Test
    void aCommandHasTheSameHelpWhenItIsTheOnlyOneThatIsRead() {
        CommandLine all = commandLine(Language.EN, List.of());
        assertThat(all.getSubcommands()).isNotEmpty().allSatisfy((name, command) -> {
            assertThat(command.getCommandSpec().commandLine().getCommandName()).isEqualTo(name);
            CommandLine one = commandLine(Language.EN, List.of(name));
            assertThat(one.getSubcommands().get(name).getUsageMessage()).isEqualTo(command.getUsageMessage());
        });
    }

    private static CommandLine commandLine(Language language, List<String> arguments) {
        Terminal terminal = new Terminal(language, new ByteArrayOutputStream(), new ByteArrayOutputStream(),
                StandardCharsets.UTF_8);
        Session session = new Session(terminal, () -> null, () -> null, null, Version.emptyVersion, String::valueOf);
        return AllCommands.of(session, HelpTest::none).commandLine(arguments);
    }

    private static <T> T none(Class<T> type) {
        throw new IllegalStateException(type.getName());
    }
}
