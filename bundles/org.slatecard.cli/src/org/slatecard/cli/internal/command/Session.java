package org.slatecard.cli.internal.command;

import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Version;
import org.slatecard.cli.internal.text.Terminal;

/**
 * What all commands of one call share.
 *
 * @param terminal     where they write, in the language of the reader
 * @param services     the services of validation, made when first asked for
 * @param cardServices the services for cards, made when first asked for
 * @param surroundings what commands that work with secrets find around them
 * @param version      version of the product
 * @param log          keeps a failure that nobody expected, and names the file that it keeps it in
 */
public record Session(Terminal terminal, Supplier<Services> services, Supplier<CardServices> cardServices,
        Surroundings surroundings, Version version, Function<Throwable, String> log) {

    /** The version without the time of the build. */
    public String versionNumber() {
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
