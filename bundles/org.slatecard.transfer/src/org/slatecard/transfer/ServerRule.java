package org.slatecard.transfer;

import java.util.Locale;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Severity;

/**
 * What is judged of a server. The texts stand in {@code rules.properties} beside, under {@code ID.title},
 * {@code ID.message} and {@code ID.wayOut}.
 */
public enum ServerRule {
    /** The host name is not known. */
    HOST_UNRESOLVED(Severity.ERROR, "RFC 1034"),
    /** The name leads to IPv6 addresses only. */
    HOST_IPV6_ONLY(Severity.ERROR, "RFC 4291"),
    /** Nothing listens on the port. */
    PORT_CLOSED(Severity.ERROR, "RFC 9293"),
    /** The host does not answer. */
    HOST_UNREACHABLE(Severity.ERROR, "RFC 9293"),
    /** The server says nothing. */
    SERVER_SILENT(Severity.ERROR, "RFC 959, 5.4"),
    /** The server turns connections away. */
    SERVER_TURNS_AWAY(Severity.ERROR, "RFC 959, 4.2"),
    /** The server sends too much. */
    REPLY_OVERSIZED(Severity.ERROR, "RFC 959, 4.2"),
    /** No handshake comes to a result. */
    HANDSHAKE_FAILS(Severity.ERROR, "RFC 5246, 7.3"),
    /** No FTP server. */
    SERVICE_FOREIGN(Severity.ERROR, "RFC 959"),
    /** SSH. */
    SERVICE_SSH(Severity.ERROR, "F16"),
    /** HTTP. */
    SERVICE_HTTP(Severity.ERROR, "F16"),
    /** TLS from the first byte. */
    SERVICE_IMPLICIT_TLS(Severity.ERROR, "F16"),
    /** No AUTH TLS. */
    AUTH_TLS_MISSING(Severity.ERROR, "F16; RFC 4217, 4"),
    /** AUTH TLS is announced and refused. */
    AUTH_TLS_REWRITTEN(Severity.ERROR, "RFC 4217, 6"),
    /** Bytes between the reply to AUTH TLS and the handshake. */
    REPLIES_BEFORE_TLS(Severity.ERROR, "RFC 4217, 15.1"),
    /** The server does not tell its features. */
    FEATURES_UNUSABLE(Severity.INFO, "RFC 2389, 3.2"),
    /** TLS 1.3 only. */
    TLS13_ONLY(Severity.ERROR, "F18"),
    /** TLS 1.1 at most. */
    TLS_OUTDATED_ONLY(Severity.ERROR, "RFC 8996"),
    /** TLS 1.1 or older besides. */
    TLS_OUTDATED_ACCEPTED(Severity.WARNING, "RFC 8996; RFC 7568; SP 800-52 Rev. 2, 3.1"),
    /** No suite in common. */
    SUITES_NONE_COMMON(Severity.ERROR, "F18, F20"),
    /** A deprecated suite is negotiated. */
    SUITE_DEPRECATED_NEGOTIATED(Severity.ERROR, "F19, F20"),
    /** Deprecated suites are accepted. */
    SUITES_DEPRECATED_ACCEPTED(Severity.WARNING, "F19, F20"),
    /** Some suites could not be asked for. */
    SUITES_NOT_KNOWN(Severity.WARNING, "F20"),
    /** A certificate of the client's is demanded. */
    CLIENT_CERTIFICATE_DEMANDED(Severity.ERROR, "RFC 5246, 7.4.4"),
    /** A group of less than 112 bits of security. */
    DH_GROUP_SMALL(Severity.WARNING, "SP 800-131A Rev. 2, 5; SP 800-57 Part 1 Rev. 5, table 2"),
    /** No secure renegotiation. */
    RENEGOTIATION_INSECURE(Severity.WARNING, "RFC 5746; SP 800-52 Rev. 2, 3.4.1"),
    /** No extended master secret. */
    MASTER_SECRET_NOT_EXTENDED(Severity.INFO, "RFC 7627; SP 800-52 Rev. 2, 3.4.1"),
    /** A certificate that cannot be read. */
    CERTIFICATE_UNREADABLE(Severity.ERROR, "RFC 5280"),
    /** Only the server's own certificate is sent, and another one signed it. */
    CHAIN_LEAF_ALONE(Severity.INFO, "RFC 5246, 7.4.2"),
    /** Nobody said what the camera trusts. */
    CHAIN_NOT_CHECKED(Severity.INFO, "F16, F17");

    private static final String TEXTS = ServerRule.class.getPackageName() + ".rules";

    private final Severity severity;
    private final String source;

    ServerRule(Severity severity, String source) {
        this.severity = severity;
        this.source = source;
    }

    /** Stable name in kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much its findings matter. */
    public Severity severity() {
        return severity;
    }

    /** What it rests on: an F-number of the camera facts, an RFC, a NIST clause or a manual. */
    public String source() {
        return source;
    }

    /** What it is about, in a few words. */
    public Text title() {
        return text("title");
    }

    /** What was found. */
    public Text message(Object... arguments) {
        return text("message", arguments);
    }

    /** What to do about it. */
    public Text wayOut() {
        return text("wayOut");
    }

    private Text text(String part, Object... arguments) {
        return Text.of(ServerRule.class, TEXTS, id() + "." + part, arguments);
    }
}
