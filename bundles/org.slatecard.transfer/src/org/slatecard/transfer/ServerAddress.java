package org.slatecard.transfer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slatecard.certificates.verdict.IpAddress;

/**
 * Where a server listens.
 *
 * @param host name or address as the user gave it; an IPv6 address without its brackets, in the form of RFC 5952
 * @param port 1 to 65535
 */
public record ServerAddress(String host, int port) {
    /** Where FTP servers listen unless told otherwise (RFC 959), FTPES among them. */
    public static final int FTP = 21;
    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST_HOST = 255;
    private static final Pattern FORM = Pattern
            .compile(
                    "(?:\\[(?<six>[0-9A-Fa-f:.]+(?:%[\\w.-]+)?)]|(?<host>[^\\[\\]:/@\\s\\p{Cntrl}]+))(?::(?<port>\\d{1,5}))?");

    /** Reads {@code HOST[:PORT]}, an IPv6 address in brackets; empty where it is none. Without a port, 21. */
    public static Optional<ServerAddress> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group("six") == null ? matcher.group("host") : matcher.group("six");
        int port = matcher.group("port") == null ? FTP : Integer.parseInt(matcher.group("port"));
        boolean possible = port >= 1 && port <= HIGHEST_PORT && host.length() <= LONGEST_HOST
                && (matcher.group("six") == null || host.contains(":"));
        return possible ? Optional.of(new ServerAddress(IpAddress.shown(host), port)) : Optional.empty();
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
