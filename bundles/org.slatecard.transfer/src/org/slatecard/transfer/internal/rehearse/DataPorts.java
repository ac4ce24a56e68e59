package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.Site;

/** The ports for data that replies name (RFC 959, 4.1.2; RFC 2428). */
final class DataPorts {
    private static final Pattern PASSIVE = Pattern
            .compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");
    private static final Pattern EXTENDED = Pattern.compile("\\((\\S)\\1\\1(\\d{1,5})\\1\\)");
    private static final int PASSIVE_MODE = 227;
    private static final int EXTENDED_MODE = 229;
    private static final int BYTE = 256;
    private static final int HIGHEST = 65_535;

    private DataPorts() {}

    /** Asks for a port in the older way, and by IPv6 in the only one. */
    static int ask(Dialogue dialogue, Site site) throws IOException, Stop {
        InetAddress server = site.address().getAddress();
        return server instanceof Inet6Address
                ? extended(dialogue.ask("EPSV"))
                : passive(dialogue.ask("PASV"), server);
    }

    /**
     * The port of a reply to PASV.
     *
     * @param server the address of the server: data goes nowhere else
     */
    static int passive(Reply reply, InetAddress server) throws Stop {
        Matcher matcher = PASSIVE.matcher(reply.text());
        if (reply.code() != PASSIVE_MODE || !matcher.find() || !IntStream.rangeClosed(1, matcher.groupCount())
                .allMatch(group -> number(matcher, group) < BYTE)) {
            throw new Stop(RehearsalProblem.PASSIVE_REFUSED, "PASV", reply.text());
        }
        InetAddress named = address(matcher);
        if (!named.equals(server)) {
            throw new Stop(RehearsalProblem.PASSIVE_ADDRESS_FOREIGN, named.getHostAddress(), server.getHostAddress());
        }
        return port(number(matcher, 5) * BYTE + number(matcher, 6), "PASV", reply);
    }

    /** The port of a reply to EPSV. */
    static int extended(Reply reply) throws Stop {
        Matcher matcher = EXTENDED.matcher(reply.text());
        boolean named = reply.code() == EXTENDED_MODE && matcher.find();
        return port(named ? number(matcher, 2) : 0, "EPSV", reply);
    }

    private static int port(int port, String command, Reply reply) throws Stop {
        if (port < 1 || port > HIGHEST) {
            throw new Stop(RehearsalProblem.PASSIVE_REFUSED, command, reply.text());
        }
        return port;
    }

    private static InetAddress address(MatchResult match) {
        byte[] address = new byte[4];
        for (int i = 0; i < address.length; i++) {
            address[i] = (byte) number(match, i + 1);
        }
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // four bytes are an address
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
