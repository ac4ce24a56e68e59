package org.slatecard.transfer.internal.check;

import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.internal.check.Outcome.Stopped;
import org.slatecard.transfer.internal.net.Foreign;

/** Says why there was no handshake with a server. */
final class StoppedFinding {
    private StoppedFinding() {}

    static ServerFinding of(ServerAddress server, Heard heard, Stopped stopped) {
        String host = server.host();
        String port = Integer.toString(server.port());
        String said = stopped.said();
        return switch (stopped.verdict()) {
            case UNRESOLVED -> ServerFinding.of(ServerRule.HOST_UNRESOLVED, host);
            case CLOSED -> ServerFinding.of(ServerRule.PORT_CLOSED, host, port);
            case UNREACHABLE -> ServerFinding.of(ServerRule.HOST_UNREACHABLE, host, port);
            case SILENT -> ServerFinding.of(ServerRule.SERVER_SILENT, server, LastWords.of(stopped));
            case OVERSIZED -> ServerFinding.of(ServerRule.REPLY_OVERSIZED, server, LastWords.of(stopped));
            case SSH -> ServerFinding.of(ServerRule.SERVICE_SSH, host, port, said);
            case HTTP -> ServerFinding.of(ServerRule.SERVICE_HTTP, host, port);
            case IMPLICIT_TLS -> ServerFinding.of(ServerRule.SERVICE_IMPLICIT_TLS, host, port);
            case NOT_FTP -> ServerFinding.of(ServerRule.SERVICE_FOREIGN, host, port, said);
            case NO_AUTH_TLS -> ServerFinding.of(
                    Foreign.isRewritten(heard.banner(), heard.features())
                            ? ServerRule.AUTH_TLS_REWRITTEN
                            : ServerRule.AUTH_TLS_MISSING,
                    server, said);
            default -> ServerFinding.of(ServerRule.SERVER_TURNS_AWAY, server, LastWords.of(stopped));
        };
    }
}
