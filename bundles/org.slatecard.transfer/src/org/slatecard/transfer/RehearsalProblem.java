package org.slatecard.transfer;

import java.util.Locale;
import java.util.Optional;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Severity;

/**
 * What can go wrong with an upload. The texts stand in {@code problems.properties} beside, under {@code ID.message} and
 * {@code ID.wayOut}.
 */
public enum RehearsalProblem {
    /** The target is not to be reached over FTPES: a rehearsal would send the password in clear. */
    SECURE_PROTOCOL_OFF(Severity.ERROR, "F16", null),
    /** The host name is not known. */
    HOST_UNKNOWN(Severity.ERROR, "RFC 1034", "DestConnErr"),
    /** The name leads to IPv6 addresses only, which the camera does not take. */
    HOST_IPV6_ONLY(Severity.ERROR, "RFC 4291", "DestConnErr"),
    /** Nothing listens on the port. */
    PORT_CLOSED(Severity.ERROR, "RFC 9293", "DestConnErr"),
    /** The host does not answer. */
    HOST_UNREACHABLE(Severity.ERROR, "RFC 9293", "DestConnErr"),
    /** TLS from the first byte, which the camera does not speak. */
    SERVICE_IMPLICIT_TLS(Severity.ERROR, "F16; RFC 4217, 1", "DestConnErr"),
    /** SSH, and so SFTP at best. */
    SERVICE_SSH(Severity.ERROR, "F16; RFC 4253, 4.2", "DestConnErr"),
    /** A web server or proxy. */
    SERVICE_HTTP(Severity.ERROR, "F16; RFC 9112", "DestConnErr"),
    /** Something that is no FTP server. */
    SERVICE_FOREIGN(Severity.ERROR, "F16; RFC 959, 4.2", "DestConnErr"),
    /** A value of the target would break the line in which it is sent. */
    VALUE_NOT_SENDABLE(Severity.ERROR, "RFC 959, 5.3", null),
    /** There is no password for the target. */
    PASSWORD_MISSING(Severity.ERROR, "RFC 959, 4.1.1", "DestAuthFailed"),
    /** The connection ended, or nothing came in time. */
    CONNECTION_LOST(Severity.ERROR, "RFC 959, 5.4", "DestConnErr"),
    /** The server sends more than any reply has. */
    REPLY_OVERSIZED(Severity.ERROR, "RFC 959, 4.2", "DestConnErr"),
    /** The server does not greet as an FTP server does. */
    GREETING_REFUSED(Severity.ERROR, "RFC 959, 5.4", "DestConnErr"),
    /** AUTH TLS is refused. */
    AUTH_REFUSED(Severity.ERROR, "F16; RFC 4217, 4", "DestConnErr"),
    /** AUTH TLS is refused, probably by somebody in between. */
    AUTH_REWRITTEN(Severity.ERROR, "F16; RFC 4217, 4", "DestConnErr"),
    /** Something was sent in clear between the reply to AUTH TLS and the handshake. */
    REPLIES_BEFORE_TLS(Severity.WARNING, "RFC 4217, 15", null),
    /** The server declines all that the camera offers. */
    HANDSHAKE_REFUSED(Severity.ERROR, "F18, F20", "DestConnErr"),
    /** The handshake comes to no result, for another reason. */
    HANDSHAKE_FAILS(Severity.ERROR, "RFC 5246, 7.3", "DestConnErr"),
    /** A certificate of the camera's is demanded. */
    CLIENT_CERTIFICATE_DEMANDED(Severity.ERROR, "RFC 5246, 7.4.4", "DestConnErr"),
    /** The handshake ends with a suite that is deprecated. */
    SUITE_DEPRECATED(Severity.WARNING, "F19, F20", null),
    /** The handshake ends under TLS 1.1 or older. */
    TLS_OUTDATED(Severity.ERROR, "RFC 8996", "DestConnErr"),
    /** The camera would not trust the server. */
    CERTIFICATE_REFUSED(Severity.ERROR, "F16, F17; RFC 5280, 6.1", "DestCertErr"),
    /** The certificate is out of date. */
    CERTIFICATE_EXPIRED(Severity.ERROR, "F16; RFC 5280, 6.1.3", "DestCertExpired"),
    /** The validity of the certificate has not begun. */
    CERTIFICATE_NOT_YET_VALID(Severity.ERROR, "F16; RFC 5280, 6.1.3", "DestCertNotValid"),
    /** The camera would trust the server, and other clients may not. */
    CERTIFICATE_DOUBTFUL(Severity.WARNING, "F16; SP 800-57 Part 1 Rev. 5, 5.6", null),
    /** The validity of the certificate begins or ends so near to now that a clock a little off matters. */
    CERTIFICATE_NEAR_ITS_LIMIT(Severity.INFO, "RFC 5280, 4.1.2.5", null),
    /** The data connection cannot be secured. */
    PROTECTION_REFUSED(Severity.ERROR, "RFC 4217, 9", "DestConnErr"),
    /** User name or password is refused. */
    LOGIN_REFUSED(Severity.ERROR, "RFC 959, 4.2", "DestAuthFailed"),
    /** A command that every upload needs is refused. */
    COMMAND_REFUSED(Severity.ERROR, "RFC 959, 5.1", "DestConnErr"),
    /** A command is refused that most clients do without. */
    COMMAND_DISPENSABLE(Severity.WARNING, "RFC 959, 5.1", null),
    /** The destination directory is not there. */
    DIRECTORY_MISSING(Severity.ERROR, "RFC 959, 4.1.1", "DirectoryCreateError"),
    /** Passive mode is refused. */
    PASSIVE_REFUSED(Severity.ERROR, "RFC 959, 4.1.2; RFC 2428, 3", "PASVNotSupport"),
    /** Passive mode is refused in its newer form, and not in the older. */
    EXTENDED_PASSIVE_REFUSED(Severity.WARNING, "RFC 2428, 3", null),
    /** The server names an address that is not its own. */
    PASSIVE_ADDRESS_FOREIGN(Severity.ERROR, "RFC 959, 4.1.2; RFC 2577, 2", "DestConnErr"),
    /** The server cannot connect back. */
    ACTIVE_IMPOSSIBLE(Severity.ERROR, "RFC 959, 4.1.2", "DestConnErr"),
    /** The data connection cannot be made. */
    DATA_UNREACHABLE(Severity.ERROR, "RFC 959, 3.2", "DestConnErr"),
    /** Some of the ports for data can be reached, and others cannot. */
    PORTS_BLOCKED(Severity.ERROR, "RFC 959, 3.2", "DestConnErr"),
    /** The server does not take the data connection that was made, though it resumes the session. */
    DATA_REFUSED(Severity.ERROR, "RFC 959, 4.2", "DestConnErr"),
    /** The server takes data only from a session that it knows. */
    REUSE_DEMANDED(Severity.WARNING, "RFC 4217, 10.2", "DestConnErr"),
    /** The file must not be written. */
    STORE_REFUSED(Severity.ERROR, "RFC 959, 4.2", "DestConnErr"),
    /** There is no room for the file. */
    STORAGE_FULL(Severity.ERROR, "RFC 959, 4.2", "ServerCapacityOver"),
    /** The user may not store any more. */
    QUOTA_EXCEEDED(Severity.ERROR, "RFC 959, 4.2", "ServerCapacityOver"),
    /** Less arrived than was sent. */
    FILE_TRUNCATED(Severity.ERROR, "RFC 3659, 4", null),
    /** The server's clock and this one differ. */
    CLOCK_DIFFERS(Severity.WARNING, "RFC 3659, 3", null),
    /** A second file of the same name replaces the first. */
    FILE_OVERWRITTEN(Severity.INFO, "RFC 959, 4.1.3", null),
    /** A second file of the same name is refused. */
    FILE_KEPT(Severity.INFO, "RFC 959, 4.1.3", null),
    /** A second file of the same name gets another one. */
    FILE_RENAMED(Severity.INFO, "RFC 959, 4.1.3", null),
    /** The file of the rehearsal is still there. */
    FILE_LEFT(Severity.WARNING, "RFC 959, 4.1.3", null),
    /** The server takes fewer connections than cameras upload at once. */
    CONNECTIONS_LIMITED(Severity.WARNING, "RFC 959, 4.2", "DestConnErr"),
    /** A user name is taken in clear. */
    CLEAR_TEXT_LOGIN(Severity.WARNING, "RFC 4217, 10.1", null);

    private static final String TEXTS = RehearsalProblem.class.getPackageName() + ".problems";

    private final Severity severity;
    private final String source;
    private final String camera;

    RehearsalProblem(Severity severity, String source, String camera) {
        this.severity = severity;
        this.source = source;
        this.camera = camera;
    }

    /** Stable name in kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An error keeps the upload from succeeding. */
    public Severity severity() {
        return severity;
    }

    /** What it rests on. */
    public String source() {
        return source;
    }

    /** The word that the cameras' maker has for it; assumed, and empty where there is none. */
    public Optional<String> cameraShows() {
        return Optional.ofNullable(camera);
    }

    /** What went wrong. */
    public Text message(Object... arguments) {
        return Text.of(RehearsalProblem.class, TEXTS, id() + ".message", arguments);
    }

    /** What to do, and who: the camera's side or the operator of the server. */
    public Text wayOut() {
        return Text.of(RehearsalProblem.class, TEXTS, id() + ".wayOut");
    }
}
