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

    /** Makes a handshake. */
    public static TlsChannel open(InputStream in, OutputStream out, Offer offer, String host) throws IOException {
        return open(in, out, new ProbeClient(new ObservedCrypto(RANDOM), offer, host));
    }

    /** Makes a handshake that resumes the session of this one. */
    public TlsChannel resume(InputStream in, OutputStream out, Offer offer, String host) throws IOException {
        ProbeClient other = new ProbeClient(new ObservedCrypto(RANDOM), offer, host);
        Optional<TlsSession> session = client.session();
        session.ifPresent(other::resume);
        return open(in, out, other);
    }

    private static TlsChannel open(InputStream in, OutputStream out, ProbeClient client) throws IOException {
        TlsClientProtocol protocol = new TlsClientProtocol(in, out);
        protocol.connect(client);
        return new TlsChannel(client, protocol);
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
