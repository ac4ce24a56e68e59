package org.slatecard.transfer;

import java.util.Locale;
import org.slatecard.model.text.Text;

/** The result of a check in a word. The texts stand in {@code verdicts.properties} beside. */
public enum Verdict {
    /** Only suites that are recommended are accepted (F20). */
    RECOMMENDED_ONLY(Kind.SUITES),
    /** A recommended suite is negotiated, whatever the order of the offer, but deprecated ones are accepted too. */
    ALSO_DEPRECATED(Kind.SUITES),
    /** A deprecated suite is negotiated with this camera, in at least one order of its offer. */
    NEGOTIATES_DEPRECATED(Kind.SUITES),
    /** TLS, but no suite of the camera's. */
    NONE_IN_COMMON(Kind.SUITES),
    /** The server speaks TLS 1.3 only, and the camera has no suite of it (F18). */
    TLS13_ONLY(Kind.SUITES),
    /** The server speaks nothing later than TLS 1.1 (RFC 8996). */
    OUTDATED_TLS_ONLY(Kind.SUITES),
    /** The server demands a certificate of the client's, and the camera has none. */
    CLIENT_CERTIFICATE_DEMANDED(Kind.SUITES),
    /** FTP without AUTH TLS. */
    NO_AUTH_TLS(Kind.SERVICE),
    /** TLS from the first byte: implicit FTPS, or something else, which the camera does not speak (F16). */
    IMPLICIT_TLS(Kind.SERVICE),
    /** SSH, and so SFTP at best. */
    SSH(Kind.SERVICE),
    /** A web server or proxy. */
    HTTP(Kind.SERVICE),
    /** Something that is none of these. */
    NOT_FTP(Kind.SERVICE),
    /** The host name is not known. */
    UNRESOLVED(Kind.UNDECIDED),
    /** Nothing listens on the port. */
    CLOSED(Kind.UNDECIDED),
    /** The host does not answer. */
    UNREACHABLE(Kind.UNDECIDED),
    /** The port is open, and says nothing or too little in time. */
    SILENT(Kind.UNDECIDED),
    /** The server turns connections away: too many, or later. */
    TURNED_AWAY(Kind.UNDECIDED),
    /** The server sends more than any FTP server has to. */
    OVERSIZED(Kind.UNDECIDED),
    /** AUTH TLS succeeds, and then no handshake comes to a result. */
    HANDSHAKE_FAILS(Kind.UNDECIDED);

    private enum Kind {
        SUITES, SERVICE, UNDECIDED
    }

    private static final String TEXTS = Verdict.class.getPackageName() + ".verdicts";

    private final Kind kind;

    Verdict(Kind kind) {
        this.kind = kind;
    }

    /** Whether the check could not be done. */
    public boolean isUndecided() {
        return kind == Kind.UNDECIDED;
    }

    /** Whether the server was asked about suites. */
    public boolean isAboutSuites() {
        return kind == Kind.SUITES;
    }

    /** As it stands in files that programs read. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the server, to be read behind the server's name. */
    public Text title() {
        return Text.of(Verdict.class, TEXTS, id());
    }
}
