package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep.Exchange;
import org.slatecard.transfer.internal.net.Printable;
import org.slatecard.transfer.internal.net.Reply;
import org.slatecard.transfer.internal.net.ServerConnection;

/** Commands and replies, which are noted down with secrets masked. */
final class Dialogue {
    private final ServerConnection connection;
    private List<Exchange> exchanges = new ArrayList<>();
    private String last = "";

    Dialogue(ServerConnection connection) {
        this.connection = connection;
    }

    ServerConnection connection() {
        return connection;
    }

    /** What was said since this was last asked. */
    List<Exchange> takeExchanges() {
        List<Exchange> taken = exchanges;
        exchanges = new ArrayList<>();
        return taken;
    }

    /** What was answered last. */
    String last() {
        return last;
    }

    void note(String done, String answered) {
        last = answered;
        exchanges.add(new Exchange(Printable.of(done), answered));
    }

    Reply greeting(Duration longest) throws IOException {
        Reply reply = connection.reply(longest);
        note("", reply.text());
        return reply;
    }

    /** A command with an argument that comes from a fleet. */
    Reply ask(String command, String argument) throws IOException, Stop {
        if (argument.chars().anyMatch(Character::isISOControl)) {
            throw new Stop(RehearsalProblem.VALUE_NOT_SENDABLE, command);
        }
        return ask(command + " " + argument);
    }

    Reply ask(String command) throws IOException {
        Reply reply = connection.ask(command);
        note(command, reply.text());
        return reply;
    }

    /** A further reply to the last command. */
    Reply more() throws IOException {
        Reply reply = connection.reply();
        note("", reply.text());
        return reply;
    }

    /** A command with a secret, which is in memory no longer than it takes to send it. */
    Reply askSecretly(String command, char[] secret) throws IOException, Stop {
        for (char each : secret) {
            if (Character.isISOControl(each)) {
                throw new Stop(RehearsalProblem.VALUE_NOT_SENDABLE, command);
            }
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        byte[] start = (command + " ").getBytes(StandardCharsets.US_ASCII);
        byte[] line = new byte[start.length + encoded.remaining() + 2];
        System.arraycopy(start, 0, line, 0, start.length);
        int length = encoded.remaining();
        encoded.get(line, start.length, length);
        line[line.length - 2] = '\r';
        line[line.length - 1] = '\n';
        try {
            connection.send(line);
        } finally {
            Arrays.fill(line, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
        }
        Reply reply = connection.reply();
        note(command + " " + Masking.MASK, reply.text());
        return reply;
    }

    /** Refuses a reply that is not positive. */
    static Reply require(Reply reply, RehearsalProblem problem, Object... arguments) throws Stop {
        if (reply.isFarewell()) {
            throw new Stop(RehearsalProblem.GREETING_REFUSED, reply.text());
        }
        if (!reply.isPositive()) {
            Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
            all[arguments.length] = reply.text();
            throw new Stop(problem, all);
        }
        return reply;
    }
}
