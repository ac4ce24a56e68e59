package org.slatecard.transfer.internal.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalInt;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.TlsClientProtocol;
import org.slatecard.transfer.Negotiation;

/**
 * How a handshake went.
 *
 * @param negotiation what was agreed on; empty where the server chose nothing
 * @param alert       the fatal alert that the server sent
 * @param ending      how it ended
 */
public record Handshake(Optional<Negotiation> negotiation, OptionalInt alert, Ending ending) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How a handshake ends. */
    public enum Ending {
        /** Both sides agree. */
        COMPLETED,
        /** The server sent an alert. */
        ALERT,
        /** The server closed the connection. */
        CLOSED,
        /** The server did not answer in time. */
        TIMED_OUT,
        /** What the server sent is no handshake. */
        GARBLED
    }

    /**
     * Makes a handshake over a connection. Never fails: the result says how it went.
     *
     * @param host name of the server, for the server name indication
     */
    public static Handshake over(InputStream in, OutputStream out, Offer offer, String host) {
        ProbeClient client = new ProbeClient(new ObservedCrypto(RANDOM), offer, host);
        Flight flight = new Flight(out);
        HandshakeInput input = new HandshakeInput(flight.answers(in));
        TlsClientProtocol protocol = new TlsClientProtocol(input, flight);
        try {
            protocol.connect(client);
            protocol.close();
            return new Handshake(client.negotiation(), client.alert(), Ending.COMPLETED);
        } catch (IOException | RuntimeException e) {
            return of(client, input, e);
        }
    }

    /** One that ended with a failure. */
    static Handshake of(ProbeClient client, HandshakeInput input, Exception failure) {
        return new Handshake(client.negotiation(), client.alert(), ending(client, input, failure));
    }

    /** Whether the server declined all that was offered, with an alert that means this (RFC 5246, 7.2.2). */
    public boolean isDeclined() {
        return negotiation.isEmpty() && switch (alert.orElse(-1)) {
            case AlertDescription.handshake_failure, AlertDescription.insufficient_security,
                    AlertDescription.protocol_version, AlertDescription.illegal_parameter ->
                true;
            default -> false;
        };
    }

    /** Whether the server asked for a certificate of the client's. */
    public boolean isCertificateRequested() {
        return negotiation.filter(Negotiation::certificateRequested).isPresent();
    }

    private static Ending ending(ProbeClient client, HandshakeInput input, Exception failure) {
        if (client.negotiation().filter(Negotiation::completed).isPresent()) {
            return Ending.COMPLETED; // it was the farewell that failed
        }
        if (client.alert().isPresent()) {
            return Ending.ALERT;
        }
        if (failure instanceof SocketTimeoutException) {
            return Ending.TIMED_OUT;
        }
        if (input.hasEnded()) {
            return Ending.CLOSED;
        }
        boolean garbled = client.raisedAlert() || failure instanceof RuntimeException || failure instanceof TooMuch;
        return garbled ? Ending.GARBLED : Ending.CLOSED;
    }
}
