package org.slatecard.transfer.internal.tls;

import java.io.IOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Vector;
import org.bouncycastle.tls.AlertLevel;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.DefaultTlsClient;
import org.bouncycastle.tls.NameType;
import org.bouncycastle.tls.NamedGroup;
import org.bouncycastle.tls.NamedGroupRole;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SecurityParameters;
import org.bouncycastle.tls.ServerName;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsDHGroupVerifier;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.TlsSession;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.slatecard.transfer.Negotiation;

/** Offers exactly the suites that it is told, in that order, takes whatever the server chooses, and remembers it. */
final class ProbeClient extends DefaultTlsClient implements TlsAuthentication {
    /** As openssl has them: what a server sends beyond is no certificate chain that anybody uses. */
    private static final int LONGEST_MESSAGE = 100 * 1024;
    private static final int LONGEST_CHAIN = 100;
    private static final int LARGEST_DH_GROUP = 10_000;
    private static final int[] CURVES = {NamedGroup.x25519, NamedGroup.secp256r1, NamedGroup.x448,
            NamedGroup.secp521r1, NamedGroup.secp384r1};

    private final ObservedCrypto crypto;
    private final Offer offer;
    private final String host;
    private ProtocolVersion version;
    private int selected = -1;
    private final List<byte[]> chain = new ArrayList<>();
    private boolean certificateRequested;
    private boolean secureRenegotiation;
    private boolean completed;
    private OptionalInt alert = OptionalInt.empty();
    private boolean raised;
    private TlsSession session;

    ProbeClient(ObservedCrypto crypto, Offer offer, String host) {
        super(crypto);
        this.crypto = crypto;
        this.offer = offer;
        this.host = host;
    }

    /** What was agreed on so far; empty before the server chose a suite. */
    Optional<Negotiation> negotiation() {
        if (selected < 0 || version == null) {
            return Optional.empty();
        }
        SecurityParameters parameters = context.getSecurityParameters();
        boolean extended = parameters != null && parameters.isExtendedMasterSecret();
        return Optional.of(new Negotiation(SuiteNumbers.name(selected), version.getName(), crypto.keyExchange(), chain,
                certificateRequested, extended, secureRenegotiation, completed));
    }

    /** The session, once the handshake is completed: what a data connection resumes. */
    Optional<TlsSession> session() {
        return Optional.ofNullable(session);
    }

    /** Whether the server resumed the session that was brought along. */
    boolean isResumed() {
        return context.getSecurityParameters() != null && context.getSecurityParameters().isResumedSession();
    }

    /** Brings a session along, to be resumed. */
    void resume(TlsSession earlier) {
        session = earlier;
    }

    /** The fatal alert that the server sent, if it did. */
    OptionalInt alert() {
        return alert;
    }

    /** Whether what the server sent was not to be understood. */
    boolean raisedAlert() {
        return raised;
    }

    @Override
    protected int[] getSupportedCipherSuites() {
        return offer.suites();
    }

    @Override
    protected ProtocolVersion[] getSupportedVersions() {
        return offer.versions();
    }

    @Override
    protected Vector<Integer> getSupportedGroups(@SuppressWarnings("rawtypes") Vector roles) {
        Vector<Integer> groups = new Vector<>();
        if (roles.contains(NamedGroupRole.ecdh) || roles.contains(NamedGroupRole.ecdsa)) {
            Arrays.stream(CURVES).forEach(groups::add);
        }
        return groups;
    }

    @Override
    protected Vector<ServerName> getSNIServerNames() {
        if (host.contains(":") || host.matches("[\\d.]+")) {
            return null; // an address is no server name (RFC 6066, 3)
        }
        Vector<ServerName> names = new Vector<>();
        String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        names.add(new ServerName(NameType.host_name, ascii.getBytes(StandardCharsets.US_ASCII)));
        return names;
    }

    @Override
    public TlsDHGroupVerifier getDHGroupVerifier() {
        return group -> group.getP().bitLength() <= LARGEST_DH_GROUP;
    }

    @Override
    public int getMaxHandshakeMessageSize() {
        return LONGEST_MESSAGE;
    }

    @Override
    public int getMaxCertificateChainLength() {
        return LONGEST_CHAIN;
    }

    @Override
    public boolean shouldCheckSigAlgOfPeerCerts() {
        return false;
    }

    @Override
    public void notifySecureRenegotiation(boolean known) {
        secureRenegotiation = known;
    }

    @Override
    public void notifyServerVersion(ProtocolVersion serverVersion) throws IOException {
        super.notifyServerVersion(serverVersion);
        version = serverVersion;
    }

    @Override
    public void notifySelectedCipherSuite(int selectedCipherSuite) {
        super.notifySelectedCipherSuite(selectedCipherSuite);
        selected = selectedCipherSuite;
    }

    @Override
    public void notifyHandshakeComplete() throws IOException {
        super.notifyHandshakeComplete();
        completed = true;
        session = context.getResumableSession();
    }

    @Override
    public TlsSession getSessionToResume() {
        return session;
    }

    @Override
    public boolean allowLegacyResumption() {
        return true;
    }

    @Override
    public void notifyAlertReceived(short alertLevel, short alertDescription) {
        if (alertLevel == AlertLevel.fatal) {
            alert = OptionalInt.of(alertDescription);
        }
    }

    @Override
    public void notifyAlertRaised(short alertLevel, short alertDescription, String message, Throwable cause) {
        raised |= alertLevel == AlertLevel.fatal && (cause == null || !isOfTheConnection(cause));
    }

    private static boolean isOfTheConnection(Throwable cause) {
        return cause instanceof java.net.SocketException || cause instanceof java.io.InterruptedIOException
                || cause instanceof java.io.EOFException;
    }

    @Override
    public TlsAuthentication getAuthentication() {
        return this;
    }

    @Override
    public void notifyServerCertificate(TlsServerCertificate serverCertificate) throws IOException {
        for (TlsCertificate each : serverCertificate.getCertificate().getCertificateList()) {
            chain.add(each.getEncoded());
        }
    }

    @Override
    public TlsCredentials getClientCredentials(CertificateRequest certificateRequest) {
        certificateRequested = true;
        return null; // the camera has no certificate of its own
    }
}
