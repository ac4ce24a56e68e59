package org.slatecard.cli.internal.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slatecard.cli.internal.secret.InputText;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.model.text.Text;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in the language of the reader: picocli's own messages are English. */
final class Misuse {
    /** Options that people expect to take a secret, which others could read in the list of processes. */
    private static final Set<String> SECRETS = Set.of("--passphrase", "--password", "--value", "--secret",
            "--key-password", "--new-passphrase", "--other-passphrase",
            "--export-passphrase");

    private static final String DESCRIPTOR = "-fd";

    private Misuse() {}

    /**
     * What is wrong.
     *
     * @param given all arguments; one that should be a secret is what to tell first
     */
    static Text explain(ParameterException failure, String[] given) {
        return Arrays.stream(given).map(Misuse::name).filter(SECRETS::contains).findFirst()
                .map(CliText.SECRET_OPTION::with).orElseGet(() -> explain(failure));
    }

    private static Text explain(ParameterException failure) {
        return switch (failure) {
            case UsageException ours -> ours.text();
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice -> CliText.GIVEN_TWICE.with(name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException exclusive -> CliText.EXCLUSIVE.with();
            case MaxValuesExceededException many -> CliText.EXCLUSIVE.with();
            default -> value(failure);
        };
    }

    private static Text missing(List<ArgSpec> arguments) {
        if (arguments.stream().allMatch(argument -> argument.group() != null && argument.group().exclusive())) {
            return CliText.ONE_IS_MISSING.with(Stream.concat(names(arguments.stream()), together(arguments))
                    .collect(Collectors.joining(", ")));
        }
        if (arguments.stream().allMatch(argument -> argument.group() != null)) { // picocli names all, the given too
            return CliText.BELONG_TOGETHER
                    .with(names(arguments.stream().filter(ArgSpec::required)).collect(Collectors.joining(", ")));
        }
        List<String> names = names(arguments.stream()).toList();
        return (names.size() == 1 ? CliText.ARGUMENT_MISSING : CliText.ARGUMENTS_MISSING)
                .with(String.join(", ", names));
    }

    private static Stream<String> names(Stream<ArgSpec> arguments) {
        return arguments.map(Misuse::name).distinct();
    }

    /** Alternatives that consist of several options, which picocli does not count among what is missing. */
    private static Stream<String> together(List<ArgSpec> alternatives) {
        return alternatives.stream().map(ArgSpec::group).distinct().flatMap(group -> group.subgroups().stream())
                .map(group -> names(group.args().stream().filter(ArgSpec::required)).collect(Collectors.joining(" ")))
                .filter(names -> !names.isEmpty());
    }

    private static Text unmatched(UnmatchedArgumentException failure) {
        String first = failure.getUnmatched().get(0);
        if (failure.isUnknownOption()) {
            return CliText.UNKNOWN_OPTION.with(name(first));
        }
        boolean command = !failure.getCommandLine().getSubcommands().isEmpty();
        if (command) {
            return CliText.UNKNOWN_COMMAND.with(first);
        }
        boolean secrets = failure.getCommandLine().getCommandSpec()
                .findOption(PassphraseOptions.OPTION + "-fd") != null;
        return secrets ? CliText.SECRET_ARGUMENT.with() : CliText.UNKNOWN_ARGUMENT.with(first);
    }

    private static Text value(ParameterException failure) {
        ArgSpec argument = failure.getArgSpec();
        if (argument == null) {
            return CliText.ARGUMENTS_WRONG.with(String.valueOf(failure.getMessage()));
        }
        if (failure.getValue() == null) {
            return CliText.ARGUMENT_MISSING.with(name(argument));
        }
        if (failure.getValue().isBlank()) {
            return CliText.EMPTY_VALUE.with(name(argument));
        }
        if (argument instanceof OptionSpec option && option.longestName().endsWith(DESCRIPTOR)) {
            return InputText.DESCRIPTOR_NUMBER.with(option.longestName().replace(DESCRIPTOR, ""));
        }
        if (argument.type().isEnum()) {
            String allowed = Arrays.stream(argument.type().getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            return CliText.VALUE_NOT_IN.with(failure.getValue(), name(argument), allowed);
        }
        return CliText.VALUE_WRONG.with(failure.getValue(), name(argument));
    }

    /** An option as it is given, without its value, which may be a secret. */
    private static String name(String given) {
        return given.split("=", 2)[0];
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.typeInfo().isBoolean()
                        ? option.longestName()
                        : option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
