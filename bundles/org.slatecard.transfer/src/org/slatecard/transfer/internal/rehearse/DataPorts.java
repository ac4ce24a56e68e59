package org.slatecard.transfer.internal.rehearse;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Reply;

/** The ports for data that replies name (RFC 959, 4.1.2; RFC 2428). */
final class DataPorts {
    private static final Pattern PASSIVE = Pattern
            .compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");
    private static final Pattern EXTENDED = Pattern.compile("\\((\\S)\\1\\1(\\d{1,5})\\1\\)");
    private static final int BYTE = 256;
    private static final int HIGHEST = 65_535;

    private DataPorts() {}

    /**
     * The port of a reply to PASV.
     *
     * @param server the address of the server: data goes nowhere else
     */
    static int passive(Reply reply, InetAddress server) throws Stop {
        Matcher matcher = PASSIVE.matcher(reply.text());
        if (reply.code() != 227 || !matcher.find()) {
            throw new Stop(RehearsalProblem.PASSIVE_REFUSED, "PASV", reply.text());
        }
        byte[] address = new byte[4];
        for (int i = 0; i < address.length; i++) {
            address[i] = (byte) number(matcher, i + 1);
        }
        try {
            InetAddress named = InetAddress.getByAddress(address);
            if (!named.equals(server)) {
                throw new Stop(RehearsalProblem.PASSIVE_ADDRESS_FOREIGN, named.getHostAddress(),
                        server.getHostAddress());
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // four bytes are an address
        }
        return number(matcher, 5) * BYTE + number(matcher, 6);
    }

    /** The port of a reply to EPSV. */
    static int extended(Reply reply) throws Stop {
        Matcher matcher = EXTENDED.matcher(reply.text());
        OptionalInt port = reply.code() == 229 && matcher.find()
                ? OptionalInt.of(number(matcher, 2))
                : OptionalInt.empty();
        if (port.isEmpty() || port.getAsInt() < 1 || port.getAsInt() > HIGHEST) {
            throw new Stop(RehearsalProblem.PASSIVE_REFUSED, "EPSV", reply.text());
        }
        return port.getAsInt();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
