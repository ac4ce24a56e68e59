package org.slatecard.transfer.internal.tls;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.tls.TlsClientProtocol;
import org.bouncycastle.tls.TlsSession;
import org.slatecard.transfer.Negotiation;

/** A connection under TLS. */
public final class TlsChannel implements Closeable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProbeClient client;
    private final TlsClientProtocol protocol;

    private TlsChannel(ProbeClient client, TlsClientProtocol protocol) {
        this.client = client;
        this.protocol = protocol;
    }

    /**
     * Makes a handshake.
     *
     * @throws HandshakeFailed when it comes to no result
     */
    public static TlsChannel open(InputStream in, OutputStream out, Offer offer, String host)
            throws HandshakeFailed {
        return open(in, out, new ProbeClient(new ObservedCrypto(RANDOM), offer, host));
    }

    /**
     * Makes a handshake that resumes the session of this one.
     *
     * @throws HandshakeFailed when it comes to no result
     */
    public TlsChannel resume(InputStream in, OutputStream out, Offer offer, String host)
            throws HandshakeFailed {
        ProbeClient other = new ProbeClient(new ObservedCrypto(RANDOM), offer, host);
        Optional<TlsSession> session = client.session();
        session.ifPresent(other::resume);
        return open(in, out, other);
    }

    private static TlsChannel open(InputStream in, OutputStream out, ProbeClient client)
            throws HandshakeFailed {
        HandshakeInput input = new HandshakeInput(in);
        TlsClientProtocol protocol = new TlsClientProtocol(input, out);
        try {
            protocol.connect(client);
            return new TlsChannel(client, protocol);
        } catch (IOException | RuntimeException e) {
            throw new HandshakeFailed(Handshake.of(client, input, e), e);
        }
    }

    /** What was agreed on. */
    public Negotiation negotiation() {
        return client.negotiation().orElseThrow();
    }

    /** Whether the server resumed an earlier session. */
    public boolean isResumed() {
        return client.isResumed();
    }

    /** What the server says. */
    public InputStream input() {
        return protocol.getInputStream();
    }

    /** What is said to the server. */
    public OutputStream output() {
        return protocol.getOutputStream();
    }

    /** Says farewell as TLS has it, and closes the streams below. */
    @Override
    public void close() throws IOException {
        protocol.close();
    }
}
